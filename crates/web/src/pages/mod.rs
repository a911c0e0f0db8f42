//! The pages: each a typed context with its template. They know nothing of how a forum works; the views
//! fill them.
//!
//! A page joins the tests that hold for every page by one line in [`tests`].

pub mod index;

#[cfg(test)]
mod tests;
