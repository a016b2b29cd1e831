import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("a body or a place whose own word is misspelt is one all the same", () => {
  it.each([
    "Prosecutors ended a [Larmouth Justice Departmment](organization) inquiry.",
    "The [Universty of Larmouth](organization) said so.",
    "Ships struck the [Agnes Holm Briddge](place) on Friday.",
    "The [Ministy of Finance](organization) agreed to pay.",
  ])("%s", (text) => checkNames(text));

  it.each([
    "[Agnes Cliffe](person) met [Bruno Streep](person).",
    "[Mary Hollings](person), who left, said nothing.",
  ])("but no surname is: %s", (text) => checkNames(text));
});

describe("a club's name goes on behind a small word of its own tongue", () => {
  it.each(["[Rui Salguero](person), the president of [Boavista do Tejo](organization), spoke."])(
    "%s",
    (text) => checkNames(text),
  );
});
