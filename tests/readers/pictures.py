"""Pillow opens the pictures that we took people from: same pixels, same side up, same colours, and nothing else in them.

    pictures.py make FOLDER          writes sample pictures that tell of people in every way that we know
    pictures.py check OLD NEW [...]  compares pairs of files, or of folders with files of the same names
    pictures.py pairs PAIRS.json     compares the pictures of what redact_all.py wrote

Needs Pillow: pip install pillow==13.0.0
"""

import io
import json
import pathlib
import struct
import sys
import zlib

from PIL import Image, ImageCms, PngImagePlugin

ENDINGS = {".jpg", ".jpeg", ".png", ".webp", ".gif"}
# What the samples are told to hold. None of it may be in a stripped file.
PLANTED = [b"Maya Lindqvist", b"Maya's MacBook", b"C02XK1ZZJG5H", b"x:xmpmeta", b"8BIM", b"ftypmp42", b"\x1d\x07thumbnail"]
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>Maya Lindqvist</dc:creator></x:xmpmeta>"
ORIENTATION = 0x0112


# --- Samples


def exif(orientation):
    """A TIFF block, little-endian: maker, orientation, a GPS directory, a serial number, and a second directory's thumbnail."""
    texts = {0x010F: b"Maya Lindqvist\0", 0xA431: b"C02XK1ZZJG5H\0"}
    count, gps_count = 4, 4
    gps_at = 8 + 2 + 12 * count + 4
    data_at = gps_at + 2 + 12 * gps_count + 4
    data, entries = b"", []

    def put(content):
        nonlocal data
        data += content + b"\0" * (len(content) % 2)
        return data_at + len(data) - len(content) - len(content) % 2

    entries.append(struct.pack("<HHII", 0x010F, 2, len(texts[0x010F]), put(texts[0x010F])))
    entries.append(struct.pack("<HHIHH", ORIENTATION, 3, 1, orientation, 0))
    entries.append(struct.pack("<HHII", 0x8825, 4, 1, gps_at))
    entries.append(struct.pack("<HHII", 0xA431, 2, len(texts[0xA431]), put(texts[0xA431])))
    degrees = struct.pack("<6I", 59, 1, 19, 1, 32, 1)
    gps = [
        struct.pack("<HHI4s", 1, 2, 2, b"N\0\0\0"),
        struct.pack("<HHII", 2, 5, 3, put(degrees)),
        struct.pack("<HHI4s", 3, 2, 2, b"E\0\0\0"),
        struct.pack("<HHII", 4, 5, 3, put(degrees)),
    ]
    first = struct.pack("<H", count) + b"".join(entries) + struct.pack("<I", 0)
    second = struct.pack("<H", gps_count) + b"".join(gps) + struct.pack("<I", 0)
    return b"II*\0" + struct.pack("<I", 8) + first + second + data + b"\x1d\x07thumbnail"


def profile():
    """sRGB as a display's profile, called after its owner and with a serial number."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    [count] = struct.unpack(">I", made[128:132])
    tags = [struct.unpack(">4sII", made[132 + 12 * at : 144 + 12 * at]) for at in range(count)]
    content = {name: made[at : at + size] for name, at, size in tags}
    name = "Maya's MacBook".encode("utf-16-be")
    for tag, text in [(b"desc", name), (b"cprt", "Maya Lindqvist".encode("utf-16-be"))]:
        content[tag] = b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(text), 28) + text
    content[b"mmod"] = b"mmod\0\0\0\0C02XK1ZZJG5H"
    listed, data, begin = b"", b"", 132 + 12 * len(content)
    for tag, value in content.items():
        listed += struct.pack(">4sII", tag, begin + len(data), len(value))
        data += value + b"\0" * (-len(value) % 4)
    body = made[4:128] + struct.pack(">I", len(content)) + listed + data
    return struct.pack(">I", len(body) + 4) + body


def motif(mode, shift=0):
    """A picture without any symmetry, so that a turned one is another."""
    picture = Image.new("RGB", (37, 23))
    picture.putdata([((x * 7 + shift) % 256, (y * 11) % 256, (x * y) % 256) for y in range(23) for x in range(37)])
    if mode == "RGBA":
        picture.putalpha(Image.linear_gradient("L").resize(picture.size))
        return picture
    if mode == "I;16":
        wide = Image.new("I;16", picture.size)
        wide.putdata([value * 257 for value in picture.convert("L").tobytes()])
        return wide
    return picture.convert(mode)


def segment(marker, content):
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def tell_jpeg(plain, orientation):
    """Puts segments that tell of somebody behind SOI, and a film behind the end."""
    told = [
        segment(0xE1, b"Exif\0\0" + exif(orientation)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x13\x1c\x02\x50\0\x0eMaya Lindqvist\0"),
        segment(0xFE, b"by Maya Lindqvist"),
        segment(0xE0, b"JFXX\0\x10\x1d\x07thumbnail"),
        segment(0xE5, b"Maya Lindqvist"),
    ]
    return plain[:2] + b"".join(told) + plain[2:] + b"\0\0\0\x18ftypmp42 a film of Maya Lindqvist"


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def tell_png(plain, orientation):
    told = [chunk(b"eXIf", exif(orientation)), chunk(b"tIME", bytes([7, 234, 1, 1, 12, 0, 0])), chunk(b"maYa", b"Maya Lindqvist")]
    return plain[:33] + b"".join(told) + plain[33:] + b"Maya Lindqvist"


def saved(picture, form, **options):
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def samples():
    """Names and bytes."""
    icc = profile()
    for orientation in range(1, 9):
        yield f"turned-{orientation}.jpg", tell_jpeg(saved(motif("RGB"), "JPEG"), orientation)
        yield f"turned-{orientation}.png", tell_png(saved(motif("RGB"), "PNG"), orientation)
        yield f"turned-{orientation}.webp", saved(motif("RGB"), "WEBP", exif=exif(orientation), xmp=XMP, icc_profile=icc)
    for mode in ["L", "RGB", "CMYK"]:
        options = {"icc_profile": icc} if mode == "RGB" else {}
        for name, more in [("baseline", {}), ("progressive", {"progressive": True}), ("restarts", {"restart_marker_rows": 1})]:
            yield f"{name}-{mode}.jpg", tell_jpeg(saved(motif(mode), "JPEG", **options, **more), 6)
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "Maya Lindqvist")
    text.add_text("Comment", "Maya Lindqvist", zip=True)
    text.add_itxt("XML:com.adobe.xmp", XMP.decode())
    for mode in ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"]:
        options = {"transparency": 3} if mode == "P" else {"icc_profile": icc} if mode.startswith("RGB") else {}
        yield f"{mode.replace(';', '-')}.png", tell_png(saved(motif(mode), "PNG", pnginfo=text, dpi=(72, 72), **options), 8)
    frames = [motif("RGB", shift) for shift in (40, 80)]
    moving = {"save_all": True, "append_images": frames, "duration": [100, 200, 300], "loop": 3}
    yield "moving.png", tell_png(saved(motif("RGB"), "PNG", pnginfo=text, **moving), 3)
    yield "moving.webp", saved(motif("RGB"), "WEBP", exif=exif(5), xmp=XMP, lossless=True, **moving)
    yield "moving.gif", saved(motif("P"), "GIF", comment=b"by Maya Lindqvist", **moving) + b"Maya Lindqvist"
    for mode in ["RGB", "RGBA"]:
        yield f"lossy-{mode}.webp", saved(motif(mode), "WEBP", exif=exif(6), icc_profile=icc)
        yield f"lossless-{mode}.webp", saved(motif(mode), "WEBP", lossless=True, xmp=XMP)
    yield "plain.webp", saved(motif("RGB"), "WEBP")
    yield "plain.gif", saved(motif("P"), "GIF", transparency=5, comment=b"by Maya Lindqvist")


def make(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for name, content in samples():
        assert any(planted in content for planted in PLANTED) or name.startswith("plain"), f"{name} tells nothing"
        (folder / name).write_bytes(content)
        names.append(name)
    print(f"{len(names)} pictures in {folder}")


# --- Checks


def frames(picture):
    """Pixels as they are stored and as they are shown, and how long each frame stays."""
    for number in range(getattr(picture, "n_frames", 1)):
        picture.seek(number)
        picture.load()
        yield picture.mode, picture.tobytes(), picture.convert("RGBA").tobytes(), picture.info.get("duration")


def shown(picture):
    """The pixels in sRGB, through the profile."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(picture.info["icc_profile"]))
    return ImageCms.profileToProfile(picture.convert("RGB"), source, ImageCms.createProfile("sRGB")).tobytes()


def compare(old, new):
    before, after = (Image.open(path) for path in (old, new))
    where = f"{new}"
    assert (before.format, before.mode, before.size) == (after.format, after.mode, after.size), f"{where}: another picture"
    # Told before the frames are walked through: seeking changes what Pillow says.
    sides = [picture.getexif().get(ORIENTATION, 1) for picture in (before, after)]
    assert sides[0] == sides[1], f"{where}: turned from {sides[0]} to {sides[1]}"
    left = dict(after.getexif())
    assert set(left) <= {ORIENTATION}, f"{where}: Exif still tells {sorted(left)}"
    assert not after.getexif().get_ifd(0x8825), f"{where}: it still tells where it was taken"
    assert list(frames(before)) == list(frames(after)), f"{where}: other pixels"
    # For a JPEG, Pillow takes `dpi` from Exif if it can.
    density = "jfif_density" if before.format == "JPEG" else "dpi"
    for key in ["loop", "transparency", "background", density]:
        assert before.info.get(key) == after.info.get(key), f"{where}: another {key}"
    after.seek(0)
    colours = [picture.info.get("icc_profile") for picture in (before, after)]
    assert (colours[0] is None) == (colours[1] is None), f"{where}: a colour profile is lost or found"
    if colours[1]:
        made = ImageCms.ImageCmsProfile(io.BytesIO(colours[1]))
        assert ImageCms.getProfileDescription(made).strip() == "colours", f"{where}: the profile has a name"
        if before.mode in ("RGB", "RGBA"):
            before.seek(0)
            assert shown(before) == shown(after), f"{where}: other colours"
    nothing_is_told(after, where)
    content = pathlib.Path(new).read_bytes()
    assert not [planted for planted in PLANTED if planted in content], f"{where}: something planted is left"


def nothing_is_told(picture, where):
    told = {"comment", "xmp", "XML:com.adobe.xmp", "photoshop", "Raw profile type exif", "mp", "extension"} & set(picture.info)
    # Pillow calls NETSCAPE2.0 an extension, too.
    if picture.info.get("extension", (b"NETSCAPE2.0",))[0] == b"NETSCAPE2.0":
        told -= {"extension"}
    assert not told, f"{where}: it still has {told}"
    assert not getattr(picture, "text", None), f"{where}: it still has texts"
    known = {"APP0": b"JFIF\0", "APP1": b"Exif\0\0", "APP2": b"ICC_PROFILE\0", "APP14": b"Adobe"}
    for name, content in getattr(picture, "applist", []):
        assert name in known and content.startswith(known[name]), f"{where}: it still has {name}"


def check(paths):
    assert paths and len(paths) % 2 == 0, "give pairs: OLD NEW"
    compared = 0
    for old, new in zip(map(pathlib.Path, paths[::2]), map(pathlib.Path, paths[1::2])):
        is_picture = lambda path: path.suffix.lower() in ENDINGS
        pairs = [(path, new / path.name) for path in sorted(old.iterdir()) if is_picture(path)] if old.is_dir() else [(old, new)]
        for pair in pairs:
            compare(*pair)
            compared += 1
    print(f"pictures of Pillow: {compared}")


def pairs(listed):
    files = [pair for item in json.loads(pathlib.Path(listed).read_text()) for pair in item["files"]]
    chosen = [path for pair in files if pathlib.Path(pair[0]).suffix.lower() in ENDINGS for path in pair]
    check(chosen) if chosen else print("pictures of Pillow: none")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", folder]:
            make(folder)
        case ["check", *paths]:
            check(paths)
        case ["pairs", listed]:
            pairs(listed)
        case _:
            sys.exit(__doc__)
