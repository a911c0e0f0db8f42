//! How it is seen: pages, JSON, the one script.

pub mod assets;
pub mod frame;
pub mod pages;
