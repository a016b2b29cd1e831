/** What a unit of measure measures. */
export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "flow"
  | "frequency"
  | "pressure"
  | "information"
  | "angle"
  | "age"
  | "time"
  | "other";

/** A unit of measure, as English texts write it. */
export interface MeasureUnit {
  /** UCUM code where there is one. */
  readonly code: string;
  readonly dimension: Dimension;
  /** How many of its dimension's base unit it is (m, m2, L, kg, m/s, J, W, Hz, Pa, byte, second, year); 0 where none is set or it is no mere factor. */
  readonly size: number;
  /** Written out, in the singular; a plural with "s" is known too. Case does not count. */
  readonly names: readonly string[];
  /** Short forms by their exact spelling, joined to the number or after a space. */
  readonly short: readonly string[];
}

const unit = (code: string, dimension: Dimension, size: number, names: string, short = ""): MeasureUnit => ({
  code,
  dimension,
  size,
  names: names ? names.split("|") : [],
  short: short ? short.split("|") : [],
});

/** Units of measure that news and reports use. Codes are from the Unified Code for Units of Measure (ucum.org). */
export const measureUnits: readonly MeasureUnit[] = [
  unit("km", "length", 1000, "kilometer|kilometre|kms|klick", "km|kms|Km|KM"),
  unit("m", "length", 1, "meter|metre", "m|mtr"),
  unit("dm", "length", 0.1, "decimeter|decimetre", "dm"),
  unit("cm", "length", 0.01, "centimeter|centimetre", "cm|cms"),
  unit("mm", "length", 1e-3, "millimeter|millimetre", "mm"),
  unit("um", "length", 1e-6, "micrometer|micrometre|micron", "µm|μm|um"),
  unit("nm", "length", 1e-9, "nanometer|nanometre", "nm"),
  unit("pm", "length", 1e-12, "picometer|picometre"),
  unit("[mi_i]", "length", 1609.344, "mile", "mi|mi."),
  unit("[nmi_i]", "length", 1852, "nautical mile", "nmi"),
  unit("[yd_i]", "length", 0.9144, "yard", "yd|yds|yd."),
  unit("[ft_i]", "length", 0.3048, "foot|feet", "ft|ft.|′"),
  unit("[in_i]", "length", 0.0254, "inch|inches", "in.|″"),
  unit("[ly]", "length", 9.4607304725808e15, "light-year|light year"),
  unit(
    "m2",
    "area",
    1,
    "square meter|square metre|sq meter|sq metre|sq. meter|sq. metre",
    "m2|m²|sqm|sq m|sq. m|sq.m",
  ),
  unit(
    "km2",
    "area",
    1e6,
    "square kilometer|square kilometre|sq kilometer|sq kilometre",
    "km2|km²|sq km|sq. km|sqkm",
  ),
  unit("cm2", "area", 1e-4, "square centimeter|square centimetre", "cm2|cm²|sq cm"),
  unit("[smi_us]", "area", 2589988.11, "square mile|sq mile|sq. mile", "sq mi|sq. mi|sq. mi.|mi2|mi²"),
  unit(
    "[sft_i]",
    "area",
    0.09290304,
    "square foot|square feet|sq foot|sq feet",
    "sq ft|sq. ft|sq. ft.|sq.ft|sqft|ft2|ft²",
  ),
  unit("[syd_i]", "area", 0.83612736, "square yard", "sq yd"),
  unit("[sin_i]", "area", 0.00064516, "square inch|square inches", "sq in"),
  unit("[acr_us]", "area", 4046.872609874252, "acre"),
  unit("har", "area", 10000, "hectare", "ha"),
  unit("L", "volume", 1, "liter|litre", "l|L|ltr"),
  unit("mL", "volume", 1e-3, "milliliter|millilitre", "ml|mL"),
  unit("cL", "volume", 1e-2, "centiliter|centilitre", "cl|cL"),
  unit("m3", "volume", 1000, "cubic meter|cubic metre", "m3|m³|cu m"),
  unit("km3", "volume", 1e12, "cubic kilometer|cubic kilometre", "km3|km³"),
  unit("cm3", "volume", 1e-3, "cubic centimeter|cubic centimetre", "cm3|cm³|cc"),
  unit("[cft_i]", "volume", 28.316846592, "cubic foot|cubic feet", "cu ft|cu. ft|cu. ft.|ft3|ft³|cf"),
  unit("[cyd_i]", "volume", 764.554857984, "cubic yard", "cu yd"),
  unit("[gal_us]", "volume", 3.785411784, "gallon", "gal|gals"),
  unit("[qt_us]", "volume", 0.946352946, "quart", "qt"),
  unit("[pt_us]", "volume", 0.473176473, "pint"),
  unit("[foz_us]", "volume", 0.0295735295625, "fluid ounce", "fl oz|fl. oz."),
  unit("[bbl_us]", "volume", 158.987294928, "barrel", "bbl|bbls"),
  unit("[bu_us]", "volume", 35.23907016688, "bushel", "bu"),
  unit("[cup_us]", "volume", 0.2365882365, "cup"),
  unit("[tbs_us]", "volume", 0.01478676478125, "tablespoon", "tbsp|tbs"),
  unit("[tsp_us]", "volume", 0.00492892159375, "teaspoon", "tsp"),
  unit("kg", "mass", 1, "kilogram|kilogramme|kilo", "kg|kgs|Kg|KG"),
  unit("g", "mass", 1e-3, "gram|gramme", "g|gm|gms"),
  unit("mg", "mass", 1e-6, "milligram|milligramme", "mg"),
  unit("ug", "mass", 1e-9, "microgram|microgramme", "µg|μg|mcg|ug"),
  unit("t", "mass", 1000, "ton|tonne|metric ton|metric tonne", "t|mt|MT"),
  unit("kt", "mass", 1e6, "kiloton|kilotonne", "kt"),
  unit("Mt", "mass", 1e9, "megaton|megatonne", "Mt"),
  unit("[ston_av]", "mass", 907.18474, "short ton"),
  unit("[lton_av]", "mass", 1016.0469088, "long ton"),
  unit("[lb_av]", "mass", 0.45359237, "pound", "lb|lbs|lb.|lbs."),
  unit("[oz_av]", "mass", 0.028349523125, "ounce", "oz|oz."),
  unit("[oz_tr]", "mass", 0.0311034768, "troy ounce", "oz t"),
  unit("[dr_av]", "mass", 0.0017718451953125, "dram|drachma", "dr"),
  unit("[stone_av]", "mass", 6.35029318, "stone", "st"),
  unit("[car_m]", "mass", 0.0002, "carat", "ct"),
  unit(
    "km/h",
    "speed",
    1 / 3.6,
    "kilometer per hour|kilometre per hour|kilometers an hour|kilometres an hour|kilometers per hour|kilometres per hour|km per hour|km an hour",
    "km/h|kph|kmph|kmh|km/hr|kms/h|kms/hr|KM/H|KPH",
  ),
  unit(
    "[mi_i]/h",
    "speed",
    0.44704,
    "mile per hour|miles per hour|miles an hour|mile an hour|mile-an-hour|mile-per-hour",
    "mph|m.p.h.|mi/h|MPH",
  ),
  unit(
    "m/s",
    "speed",
    1,
    "meter per second|metre per second|meters per second|metres per second|meters a second|metres a second",
    "m/s",
  ),
  unit("[ft_i]/s", "speed", 0.3048, "foot per second|feet per second|feet a second", "ft/s"),
  unit("km/s", "speed", 1000, "kilometers per second|kilometres per second", "km/s"),
  unit(
    "m/ms",
    "speed",
    1000,
    "meters per millisecond|metres per millisecond|meter/millisecond|meters/millisecond",
    "m/ms",
  ),
  unit(
    "cm/ms",
    "speed",
    10,
    "centimeters per millisecond|centimetres per millisecond|centimeters/millisecond|centimeter per millisecond",
    "cm/ms",
  ),
  unit(
    "km/ms",
    "speed",
    1e6,
    "kilometers per millisecond|kilometres per millisecond|kilometers/millisecond|kilometer per millisecond",
    "km/ms",
  ),
  unit("[kn_i]", "speed", 0.514444, "knot", "kts|kt."),
  unit(
    "Cel",
    "temperature",
    0,
    "celsius|celcius|centigrade|degree celsius|degrees celsius|degree celcius|degrees celcius|degree centigrade|degrees centigrade|deg celsius|deg. celsius|° celsius|degrees c|degree c|deg c|deg. c",
    "°C|° C|ºC|℃|C",
  ),
  unit(
    "[degF]",
    "temperature",
    0,
    "fahrenheit|farenheit|degree fahrenheit|degrees fahrenheit|degree farenheit|degrees farenheit|deg fahrenheit|deg. fahrenheit|° fahrenheit|degrees f|degree f|deg f|deg. f",
    "°F|° F|ºF|℉|F",
  ),
  unit("K", "temperature", 0, "kelvin"),
  unit("deg", "angle", 0, "degree|degrees", "°|deg|deg."),
  unit("W", "power", 1, "watt"),
  unit("kW", "power", 1e3, "kilowatt", "kW|kw|KW"),
  unit("MW", "power", 1e6, "megawatt", "MW"),
  unit("GW", "power", 1e9, "gigawatt", "GW"),
  unit("TW", "power", 1e12, "terawatt", "TW"),
  unit("[HP]", "power", 745.6998715822702, "horsepower|brake horsepower", "hp|bhp"),
  unit("kW.h", "energy", 3.6e6, "kilowatt-hour|kilowatt hour|kilowatthour", "kWh|kwh|KWh"),
  unit("MW.h", "energy", 3.6e9, "megawatt-hour|megawatt hour", "MWh"),
  unit("GW.h", "energy", 3.6e12, "gigawatt-hour|gigawatt hour", "GWh"),
  unit("TW.h", "energy", 3.6e15, "terawatt-hour|terawatt hour", "TWh"),
  unit("J", "energy", 1, "joule"),
  unit("kJ", "energy", 1e3, "kilojoule", "kJ"),
  unit("MJ", "energy", 1e6, "megajoule", "MJ"),
  unit("cal", "energy", 4.184, "calorie"),
  unit("kcal", "energy", 4184, "kilocalorie", "kcal"),
  unit("[Btu]", "energy", 1055.05585262, "british thermal unit|btu", "BTU|Btu|btu"),
  unit(
    "[bbl_us]/d",
    "flow",
    0,
    "barrel per day|barrels per day|barrels a day|barrel-a-day|barrel-per-day|barrels daily",
    "bpd|b/d|bbl/d",
  ),
  unit("Hz", "frequency", 1, "hertz", "Hz"),
  unit("kHz", "frequency", 1e3, "kilohertz", "kHz"),
  unit("MHz", "frequency", 1e6, "megahertz", "MHz"),
  unit("GHz", "frequency", 1e9, "gigahertz", "GHz"),
  unit("Pa", "pressure", 1, "pascal"),
  unit("hPa", "pressure", 100, "hectopascal", "hPa"),
  unit("mbar", "pressure", 100, "millibar", "mbar|mb"),
  unit("[psi]", "pressure", 6894.757293168, "pound per square inch|pounds per square inch", "psi"),
  unit("mm[Hg]", "pressure", 133.322387415, "", "mmHg|mm Hg"),
  unit("[cft_i]/s", "flow", 0.028316846592, "cubic foot per second|cubic feet per second|cusec", "cfs"),
  unit(
    "m3/s",
    "flow",
    1,
    "cubic meter per second|cubic metre per second|cubic meters per second|cubic metres per second|cumec",
  ),
  unit("mg/kg", "other", 0, "milligram per kilogram|milligrams per kilogram", "mg/kg"),
  unit(
    "mg/L",
    "other",
    0,
    "milligram per liter|milligrams per liter|milligram per litre|milligrams per litre",
    "mg/L|mg/l",
  ),
  unit("mg/dL", "other", 0, "", "mg/dL|mg/dl"),
  unit("mmol/L", "other", 0, "", "mmol/L|mmol/l"),
  unit(
    "ug/m3",
    "other",
    0,
    "microgram per cubic meter|micrograms per cubic meter|microgram per cubic metre|micrograms per cubic metre",
    "µg/m3|µg/m³|μg/m3|μg/m³|ug/m3",
  ),
  unit(
    "g/km",
    "other",
    0,
    "gram per kilometer|grams per kilometer|gram per kilometre|grams per kilometre",
    "g/km",
  ),
  unit("ms", "time", 1e-3, "millisecond", "ms"),
  unit("us", "time", 1e-6, "microsecond", "µs|μs"),
  unit("ns", "time", 1e-9, "nanosecond", "ns"),
  unit("V", "other", 0, "volt"),
  unit("kV", "other", 0, "kilovolt", "kV"),
  unit("A", "other", 0, "amp|ampere"),
  unit("dB", "other", 0, "decibel", "dB"),
  unit("[ppm]", "other", 0, "part per million|parts per million", "ppm"),
  unit("[ppb]", "other", 0, "part per billion|parts per billion", "ppb"),
  unit("kBy", "information", 1e3, "kilobyte", "KB|kB"),
  unit("MBy", "information", 1e6, "megabyte", "MB"),
  unit("GBy", "information", 1e9, "gigabyte", "GB"),
  unit("TBy", "information", 1e12, "terabyte", "TB"),
  unit("Mbit/s", "information", 0, "megabits per second", "Mbps|Mbit/s"),
  unit("Gbit/s", "information", 0, "gigabits per second", "Gbps"),
];

/** Smaller units that may follow a unit of length, mass or volume: "5 feet 2 inches", "6lb 3oz". */
export const subunits: ReadonlyMap<string, string> = new Map([
  ["[ft_i]", "[in_i]"],
  ["[lb_av]", "[oz_av]"],
  ["[stone_av]", "[lb_av]"],
]);
