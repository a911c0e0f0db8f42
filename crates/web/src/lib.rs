//! How it is seen: pages, JSON, the one script.

mod anchors;
mod app;
pub mod assets;
mod cache;
mod causes;
pub mod decided;
pub mod demonstration;
pub mod frame;
mod json;
pub mod pages;
mod para;
pub mod parts;
mod readable;
mod serve;
mod tally;
pub mod timeline;
mod views;
pub mod who;

pub use app::App;
pub use serve::{REQUEST_BYTES_MAX, router};
