//! GIF 87a and 89a (CompuServe, 1990), with the loop of NETSCAPE2.0.
//!
//! XMP in a GIF is no chain of sub-blocks like everything else, but was made so that those who skip it as one land behind it.

use super::Unstrippable;
use super::rest::Rest;

const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2C;
const TRAILER: u8 = 0x3B;
const CONTROL: u8 = 0xF9;
const APPLICATION: u8 = 0xFF;
const PLAIN_TEXT: u8 = 0x01;

const ORDER: Unstrippable = Unstrippable::because("the blocks of the GIF are not in order");
const LENGTH: Unstrippable = Unstrippable::because("a block of the GIF has a length that it cannot have");

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unstrippable> {
    let (mut rest, mut out) = (Rest::of(bytes), Vec::with_capacity(bytes.len()));
    let screen = rest.take(13)?;
    out.extend_from_slice(screen);
    copy_colours(screen.get(10), (&mut rest, &mut out))?;
    let (mut control, mut pictures) = (None, 0);
    loop {
        match rest.byte()? {
            EXTENSION => extension((&mut rest, &mut out), &mut control)?,
            IMAGE => {
                if let Some(control) = control.take() {
                    out.extend_from_slice(&[EXTENSION, CONTROL]);
                    out.extend_from_slice(control);
                }
                image((&mut rest, &mut out))?;
                pictures += 1;
            }
            TRAILER if pictures > 0 => break,
            TRAILER => return Err(Unstrippable::because("the GIF has no picture in it")),
            _ => return Err(ORDER),
        }
    }
    out.push(TRAILER);
    Ok(out)
}

type Ways<'w, 'b> = (&'w mut Rest<'b>, &'w mut Vec<u8>);

/// The table of colours that the flags of a screen or image announce.
fn copy_colours(flags: Option<&u8>, (rest, out): Ways<'_, '_>) -> Result<(), Unstrippable> {
    if let Some(flags) = flags.filter(|flags| **flags & 0x80 != 0) {
        out.extend_from_slice(rest.take(3 << ((flags & 7) + 1))?);
    }
    Ok(())
}

fn image((rest, out): Ways<'_, '_>) -> Result<(), Unstrippable> {
    let place = rest.take(9)?;
    out.push(IMAGE);
    out.extend_from_slice(place);
    copy_colours(place.last(), (&mut *rest, &mut *out))?;
    // How wide the first codes are, then the packed pixels.
    let from = rest.bytes();
    rest.byte()?;
    skip_blocks(rest)?;
    out.extend_from_slice(from.get(..from.len() - rest.bytes().len()).ok_or(ORDER)?);
    Ok(())
}

/// Sub-blocks until the empty one.
fn skip_blocks(rest: &mut Rest<'_>) -> Result<(), Unstrippable> {
    loop {
        match rest.byte()? {
            0 => return Ok(()),
            length => rest.take(usize::from(length))?,
        };
    }
}

/// A control counts for what is drawn next; texts that are drawn (nobody does it) take theirs with them.
fn extension<'b>((rest, out): Ways<'_, 'b>, control: &mut Option<&'b [u8]>) -> Result<(), Unstrippable> {
    match rest.byte()? {
        CONTROL => match rest.take(6)? {
            block @ [4, .., 0] => *control = Some(block),
            _ => return Err(LENGTH),
        },
        APPLICATION => return application((rest, out)),
        label => {
            skip_blocks(rest)?;
            if label == PLAIN_TEXT {
                *control = None;
            }
        }
    }
    Ok(())
}

/// Only how often an animation is played: a sub-block of 1 and the number.
fn application((rest, out): Ways<'_, '_>) -> Result<(), Unstrippable> {
    if rest.byte()? != 11 {
        return Err(LENGTH);
    }
    let name: [u8; 11] = rest.array()?;
    if !matches!(&name, b"NETSCAPE2.0" | b"ANIMEXTS1.0") {
        return skip_blocks(rest);
    }
    loop {
        match usize::from(rest.byte()?) {
            0 => return Ok(()),
            length => {
                if let [1, low, high] = *rest.take(length)? {
                    out.extend_from_slice(&[EXTENSION, APPLICATION, 11]);
                    out.extend_from_slice(&name);
                    out.extend_from_slice(&[3, 1, low, high, 0]);
                }
            }
        }
    }
}
