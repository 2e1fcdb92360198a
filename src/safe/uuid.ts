/** The form in which programs take the identity of a thing. */

/** Of what has this SHA-256, in hexadecimal: a UUID of version 8, as RFC 9562 makes them of hashes. */
export function uuidFrom(digest: string): string {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  return digest.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    (_, ...[first, second, third, fourth, last]) =>
      `${first}-${second}-8${third}-${variant}${fourth}-${last}`,
  );
}
