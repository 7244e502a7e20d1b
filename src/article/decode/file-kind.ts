/** What files that are no text begin with, from byte 0 or the offset given, in Latin-1; the first that fits is told. */
const SIGNATURES: readonly (readonly [start: string, kind: string, offset?: number])[] = [
  ['%PDF-', 'a PDF'],
  ['%!PS', 'a PostScript file'],
  ['{\\rtf', 'an RTF file'],
  ['word/', 'a Word document (.docx)', 30],
  ['[Content_Types].xml', 'a document of Microsoft Office', 30],
  ['mimetypeapplication/epub', 'an e-book (.epub)', 30],
  ['mimetypeapplication/vnd.oasis', 'an OpenDocument file', 30],
  ['PK\x03\x04', 'a zip archive'],
  ['PK\x05\x06', 'a zip archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a document of an old Microsoft Office'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['Rar!\x1a\x07', 'a rar archive'],
  ['ustar', 'a tar archive', 257],
  ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['WEBP', 'a WebP picture', 8],
  ['ftypavif', 'an AVIF picture', 4],
  ['ftyphei', 'a HEIC picture', 4],
  ['ftyp', 'a film or sound (MPEG-4)', 4],
  ['WAVE', 'a sound (WAV)', 8],
  ['ID3', 'a sound (MP3)'],
  ['\xff\xfb', 'a sound (MP3)'],
  ['OggS', 'a sound (Ogg)'],
  ['fLaC', 'a sound (FLAC)'],
  ['\x1a\x45\xdf\xa3', 'a film (Matroska, WebM)'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'a database'],
  ['bplist00', 'a property list or web archive of Apple'],
];

const REACH = 300;

/** Names the kind of file whose first bytes these are; undefined where they may be text. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, REACH));
  return SIGNATURES.find(([start, , offset = 0]) => head.startsWith(start, offset))?.[1];
}
