//! What a message can be given: a text or a whole number.

use std::borrow::Cow;

/// A value for a variable of a message.
///
/// A number chooses plural forms and is written with the grouping of the language; a text is written
/// as it is. A number that is a name (a paragraph, a reference) is passed as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&&str> for Arg {
    fn from(text: &&str) -> Self {
        Self::Text((*text).to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

/// Numbers come by value and by reference, because templates pass fields by reference.
macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                // Nothing that is counted reaches 2^63; a larger number is shown as 2^63 - 1.
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<&$number> for Arg {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
    )*};
}

numbers!(u16, u32, u64, usize, i32, i64);
