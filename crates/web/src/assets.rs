//! The files that pages refer to: style sheet, script, icon, fonts and their licences, inside the binary.
//!
//! Each has the hash of its content in its address, so that it may be kept for ever: a new content is a
//! new address. The style sheet names its fonts by those addresses too.

use std::{borrow::Cow, sync::LazyLock};

use sha2::{Digest, Sha256};

/// The folder of all assets in addresses.
pub const FOLDER: &str = "/assets/";

/// The `Cache-Control` of an asset: a year, and no question whether it has changed (RFC 8246).
pub const CACHE_CONTROL: &str = "public, max-age=31536000, immutable";

/// One file.
#[derive(Debug)]
pub struct Asset {
    /// Its name in the house, such as `forum.css`.
    pub name: &'static str,
    /// The value of `Content-Type`.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: Cow<'static, [u8]>,
    /// Its address, such as `/assets/forum.0a1b2c3d4e5f6071.css`.
    pub href: String,
}

impl Asset {
    fn new(name: &'static str, bytes: Cow<'static, [u8]>) -> Self {
        let (stem, extension) = name.rsplit_once('.').expect("BUG: every asset has an extension");
        let hash = Sha256::digest(&bytes);
        let hash = u64::from_be_bytes(hash[..8].try_into().expect("BUG: SHA-256 has 32 bytes"));
        let href = format!("{FOLDER}{stem}.{hash:016x}.{extension}");
        Self { name, media_type: media_type(extension), bytes, href }
    }
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        other => unreachable!("BUG: no media type is known for `{other}`"),
    }
}

/// Includes files of `assets/fonts` under their names.
macro_rules! fonts {
    ($($name:literal),* $(,)?) => {
        [$(Asset::new($name, Cow::Borrowed(include_bytes!(concat!("../assets/fonts/", $name))))),*]
    };
}

static ALL: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let mut assets: Vec<Asset> = fonts![
        "noto-naskh-arabic.woff2",
        "plex-sans-arabic-400.woff2",
        "plex-sans-arabic-600.woff2",
        "source-sans-3-cyrillic.woff2",
        "source-sans-3.woff2",
        "source-serif-4-cyrillic.woff2",
        "source-serif-4-italic.woff2",
        "source-serif-4.woff2",
        "OFL-noto-naskh.txt",
        "OFL-plex-arabic.txt",
        "OFL-source-sans.txt",
        "OFL-source-serif.txt",
    ]
    .into();
    let style = with_addresses(include_str!("../assets/forum.css"), &assets);
    assets.push(Asset::new("forum.css", Cow::Owned(style.into_bytes())));
    assets.push(Asset::new("forum.js", Cow::Borrowed(include_bytes!("../assets/forum.js"))));
    assets.push(Asset::new("icon.svg", Cow::Borrowed(include_bytes!("../assets/icon.svg"))));
    assets
});

/// Puts the addresses of fonts where the style sheet has their names.
fn with_addresses(style: &str, fonts: &[Asset]) -> String {
    fonts.iter().fold(style.to_owned(), |style, font| {
        style.replace(&format!("url(fonts/{})", font.name), &format!("url({})", font.href))
    })
}

/// Returns all assets.
pub fn all() -> &'static [Asset] {
    &ALL
}

/// Returns the address of an asset by its name in the house, such as `forum.css`.
///
/// # Panics
///
/// When there is none of that name, which is a mistake in a template.
pub fn href(name: &str) -> &'static str {
    let asset = ALL.iter().find(|asset| asset.name == name);
    &asset.unwrap_or_else(|| panic!("BUG: there is no asset `{name}`")).href
}

/// Returns the asset at an address; none for an address of another version or of nothing.
pub fn at(address: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.href == address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_is_found_at_its_own_address_and_nowhere_else() {
        for asset in all() {
            assert!(std::ptr::eq(at(&asset.href).expect("it is there"), asset), "{}", asset.name);
            assert!(at(&format!("{FOLDER}{}", asset.name)).is_none(), "{}", asset.name);
        }
        assert!(at("/assets/forum.0000000000000000.css").is_none());
    }

    #[test]
    fn given_another_content_when_addressed_then_the_address_differs() {
        let [old, new] = ["a", "b"].map(|text| Asset::new("x.css", Cow::Borrowed(text.as_bytes())));
        assert_ne!(old.href, new.href);
        assert_eq!(old.href.len(), "/assets/x.0a1b2c3d4e5f6071.css".len());
    }

    #[test]
    fn the_style_sheet_names_only_files_that_are_served() {
        let style = at(href("forum.css")).expect("it is there");
        let style = std::str::from_utf8(&style.bytes).expect("it is text");
        let addresses: Vec<&str> =
            style.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap_or("")).collect();
        assert!(!addresses.is_empty());
        for address in addresses {
            assert!(at(address).is_some(), "`{address}` is not served");
        }
    }

    #[test]
    fn the_style_sheet_knows_neither_left_nor_right() {
        let style = include_str!("../assets/forum.css");
        for physical in [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            "text-align:left",
            "text-align:right",
            "float:",
            ";left:",
            ";right:",
            "{left:",
            "{right:",
        ] {
            assert!(!style.contains(physical), "`{physical}` has no direction of its own");
        }
    }

    #[test]
    fn the_script_stays_within_its_budget() {
        const BYTES_MAX: usize = 8 * 1024;
        let script = at(href("forum.js")).expect("it is there");
        assert!(script.bytes.len() <= BYTES_MAX, "{} bytes", script.bytes.len());
    }

    #[test]
    fn the_style_sheet_stays_within_its_budget() {
        const BROTLI_BYTES_MAX: usize = 12 * 1024;
        let style = at(href("forum.css")).expect("it is there");
        let mut compressed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut style.bytes.as_ref(), &mut compressed, &parameters)
            .expect("memory takes all");
        assert!(compressed.len() <= BROTLI_BYTES_MAX, "{} bytes", compressed.len());
    }

    #[test]
    fn every_layer_of_the_style_sheet_is_declared_and_closed_before_the_next() {
        let style = at(href("forum.css")).expect("it is there");
        let style = std::str::from_utf8(&style.bytes).expect("UTF-8");
        let declared = style.split("@layer ").nth(1).and_then(|first| first.split(';').next());
        let declared: Vec<&str> = declared.expect("the layers in their order").split(", ").collect();
        let mut depth = 0_usize;
        for line in style.lines() {
            if let Some(name) = line.strip_prefix("@layer ").and_then(|rest| rest.split_once('{')) {
                assert_eq!(depth, 0, "{line} is in another block");
                assert!(declared.contains(&name.0), "{line}");
            }
            depth += line.matches('{').count();
            depth -= line.matches('}').count();
        }
        assert_eq!(depth, 0, "a block is open at the end");
    }
}
