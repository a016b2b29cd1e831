/** Contrast as the Web Content Accessibility Guidelines 2.2 define it. */

/** "rgb(38, 127, 153)" or "rgba(0, 0, 0, 0.5)" → its first three numbers */
const CHANNELS = /\d+(?:\.\d+)?/gu;

/** From 1, no contrast at all, to 21, black on white; text is read with ease from 4.5 on. */
export function contrastOf(color: string, background: string): number {
  const [dark, light] = [luminanceOf(color), luminanceOf(background)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Relative luminance: the channels made linear, and weighed by how bright the eye finds them. */
function luminanceOf(color: string): number {
  const [red, green, blue] = (color.match(CHANNELS) ?? []).slice(0, 3).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
