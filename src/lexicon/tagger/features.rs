//! What speaks for a word to be a name, as numbers of weights.
//!
//! A feature is a template and a value, hashed together into one of [`SIZE`] weights. Training hashes the same way, so that
//! words that share a weight have learnt to.

use super::tokens::{Shape, Token};
use crate::lexicon::dictionary::Class;

/// Weights in the table.
pub const SIZE: usize = 1 << BITS;
const BITS: u32 = 18;

/// What holds for all words of a message.
#[derive(Clone, Copy, Debug, Default)]
pub struct Message {
    /// How it uses capitals.
    pub habit: u8,
    /// Languages other than English that it seems to be written in.
    pub languages: u32,
    /// Words.
    pub length: u8,
    /// How many of its words nobody knows, in quarters: 3 is a language of which there is no list.
    pub strange: u8,
}

/// How a message uses capitals.
pub fn message(tokens: &[Token]) -> Message {
    let words = tokens.iter().filter(|token| token.shape != Shape::Other);
    let (mut all, mut lower, mut upper, mut title) = (0, 0, 0, 0);
    let mut votes = [0u8; 32];
    let (mut english, mut strange, mut small) = (0u8, 0u32, 0u32);
    for token in words {
        all += 1;
        lower += u32::from(token.shape == Shape::Lower);
        let is_usual_name = token.class.given >= 4 || token.class.family >= 3;
        if token.shape.is_small() && token.length > 1 && !is_usual_name {
            small += 1;
            strange += u32::from(token.class.common == 0 && token.class.languages == 0);
        }
        upper += u32::from(token.shape == Shape::Upper && token.length > 1);
        title += u32::from(!token.is_start && matches!(token.shape, Shape::Title | Shape::Mixed));
        english = english.saturating_add(u8::from((1..=4).contains(&token.class.common)));
        token.class.languages().for_each(|language| votes[language] = votes[language].saturating_add(1));
    }
    let habit = match all {
        0 => 0,
        _ if upper * 10 > all * 6 => 1,
        _ if lower == all => 2,
        _ if title * 10 > all * 5 => 3,
        _ if title == 0 => 4,
        _ => 5,
    };
    let most = votes.iter().copied().max().unwrap_or(0);
    let is_spoken = |count: u8| count >= 2 && u32::from(count) * 4 >= u32::from(most) * 3 && count > english;
    let languages = (0..32).filter(|bit| is_spoken(votes[*bit as usize])).fold(0, |all, bit| all | 1 << bit);
    let strange = if small < 3 { 0 } else { (strange * 4 / small).min(3) as u8 };
    Message { habit, languages, length: all.min(255) as u8, strange }
}

/// How ordinary a word is where it stands: 0 not at all, 1–6 in English, 7 in the message's language, 8 in another.
fn common(class: Class, message: &Message) -> u8 {
    match class {
        Class { languages, .. } if languages & message.languages != 0 => 7,
        Class { common, .. } if common > 0 => common,
        Class { languages, .. } if languages != 0 => 8,
        _ => 0,
    }
}

/// Whether a word may be a name at all: most words cost only this.
#[inline]
pub fn is_candidate(token: &Token) -> bool {
    let Class { given, family, common, is_nickname, languages } = token.class;
    let is_lower = token.shape.is_small();
    if token.length < 2 || token.shape == Shape::Other || common == 1 {
        return false;
    }
    let is_inside = !is_lower && !token.is_start;
    match common {
        0 if languages != 0 => given >= 3 || !is_lower && (is_inside || token.class.is_name()),
        0 => token.length > 2 || !is_lower || token.class.is_name(),
        2 | 3 => given >= 4 || !is_lower && (given >= 3 || family >= 3) || is_inside && token.shape != Shape::Upper,
        _ => given >= 3 || is_nickname && given > 0 || !is_lower && (given >= 2 || family >= 2) || is_inside,
    }
}

/// Whether a word of this class is no candidate at the beginning of a sentence.
#[inline]
pub fn is_plain(class: Class) -> bool {
    class.common == 1 || class.common > 0 && class.given < 2 && class.family < 2 && !class.is_nickname
}

/// Whether a word of this class is no candidate if it is written small.
#[inline]
pub fn is_plain_small(class: Class) -> bool {
    match class.common {
        0 => class.languages != 0 && class.given < 3,
        1 => true,
        2 | 3 => class.given < 4,
        _ => class.given < 3 && !(class.is_nickname && class.given > 0),
    }
}

/// A word behind which a name is near certain, and before which it is rare: told by context weights, so only its place here.
const NONE: u64 = 0;

/// Calls `each` with the number of every weight that counts for word `at`.
#[inline]
pub fn each(tokens: &[Token], at: usize, message: &Message, mut each: impl FnMut(usize)) {
    let token = &tokens[at];
    let own = Own::of(token, message);
    let mut say = |template: u64, value: u64| {
        let mixed = (value ^ template.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        let mixed = (mixed ^ mixed >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        each((mixed >> (64 - BITS)) as usize);
    };
    of_word(token, &own, message, &mut say);
    of_place((tokens, at), &own, message, &mut say);
}

/// What the word itself tells.
#[inline]
fn of_word(token: &Token, own: &Own, message: &Message, say: &mut impl FnMut(u64, u64)) {
    let (shape, rank, level) = (own.shape, own.rank, own.level);
    say(0, 0);
    say(1, token.hash);
    say(2, u64::from(token.tail >> 16));
    say(3, u64::from(token.tail >> 8));
    say(4, u64::from(token.tail));
    say(5, u64::from(token.head << 8));
    say(6, shape);
    say(7, u64::from(token.length.min(12)) << 4 | shape);
    say(8, rank >> 4 << 8 | shape);
    say(9, rank & 15 | shape << 8);
    say(10, level << 4 | shape);
    say(11, rank << 4 | level);
    say(12, rank << 8 | level << 4 | shape);
    say(13, u64::from(message.habit) << 4 | shape);
    say(14, u64::from(message.habit) << 8 | level << 4 | shape);
    say(15, own.spelling << 4 | shape);
    let start = u64::from(token.is_start);
    say(16, start << 8 | level << 4 | shape);
    say(17, start << 16 | rank << 8 | shape);
    let (before, after) = (u64::from(token.before), u64::from(token.after));
    say(18, before << 4 | shape);
    say(19, after << 4 | shape);
    say(20, before << 16 | after << 8 | level);
    say(21, u64::from(token.is_owner) << 8 | level << 4 | shape);
}

/// What stands around it.
#[inline]
fn of_place((tokens, at): (&[Token], usize), own: &Own, message: &Message, say: &mut impl FnMut(u64, u64)) {
    let token = &tokens[at];
    let (shape, rank, level) = (own.shape, own.rank, own.level);
    let (before, after) = (u64::from(token.before), u64::from(token.after));
    let near = |distance: isize| at.checked_add_signed(distance).and_then(|at| tokens.get(at));
    let word = |distance: isize| near(distance).map_or(NONE, |token| token.hash);
    let (w1, w2, v1, v2) = (word(-1), word(-2), word(1), word(2));
    say(22, w1);
    say(23, v1);
    say(24, w2);
    say(25, v2);
    say(26, w1.rotate_left(7) ^ w2);
    say(27, v1.rotate_left(7) ^ v2);
    say(28, w1.rotate_left(7) ^ v1);
    say(29, w1 ^ shape);
    say(30, v1 ^ shape);
    say(31, w1.rotate_left(9) ^ rank << 8 ^ level);
    say(32, v1.rotate_left(9) ^ rank << 8 ^ level);
    let other = |distance: isize| near(distance).map_or(0xFFF, |token| Own::of(token, message).all());
    let (p, n, pp, nn) = (other(-1), other(1), other(-2), other(2));
    say(33, p << 16 | own.all());
    say(34, n << 16 | own.all());
    say(35, p << 32 | n << 16 | shape);
    say(36, p << 16 | shape << 4 | level);
    say(37, n << 16 | shape << 4 | level);
    say(38, pp << 16 | shape << 12 | level);
    say(39, nn << 16 | shape << 12 | level);
    say(40, u64::from(message.length.min(4)) << 12 | own.all());
    say(41, u64::from(at == 0) << 1 | u64::from(at + 1 == tokens.len()) | level << 4 | shape << 8);
    say(42, u64::from(message.languages != 0) << 12 | level << 4 | shape);
    let joined = u64::from(token.is_joined) << 1 | near(1).map_or(0, |next| u64::from(next.is_joined));
    say(43, joined << 12 | own.all());
    say(44, before << 40 | p << 16 | own.all());
    say(46, u64::from(message.strange) << 12 | own.all());
    say(45, after << 40 | n << 16 | own.all());
}

/// A word in short.
struct Own {
    shape: u64,
    /// Given and family rank.
    rank: u64,
    level: u64,
    spelling: u64,
}

impl Own {
    #[inline]
    fn of(token: &Token, message: &Message) -> Own {
        let class = token.class;
        let rank = u64::from(class.given.max(u8::from(class.is_nickname) * 2)) << 4 | u64::from(class.family);
        let level = u64::from(common(class, message));
        Own { shape: token.shape as u64, rank, level, spelling: spelling(token) }
    }

    fn all(&self) -> u64 {
        self.shape << 12 ^ self.rank << 4 ^ self.level
    }
}

/// What letters tell: a doubled or trebled end, one letter again and again.
fn spelling(token: &Token) -> u64 {
    let [d, c, b, a] = token.tail.to_le_bytes();
    let ends_double = a == b;
    let ends_treble = ends_double && b == c;
    let is_stretched = ends_treble && c == d;
    let vowels = [a, b, c, d].iter().filter(|letter| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')).count();
    u64::from(ends_double) | u64::from(ends_treble) << 1 | u64::from(is_stretched) << 2 | (vowels as u64) << 3
}
