//! What only a demonstration has: roles that one enters by an address, and a clock that is moved.

use jiff::Timestamp;
use registry::Token;

/// Somebody whom a visitor can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// The office, as its address names it: `secretariat`.
    pub office: String,
    /// The office, and for whom they act.
    pub seat: forum::participants::Seat,
    /// The name of the person, invented.
    pub name: String,
    /// The last part of the address that enters.
    pub link: String,
}

/// The clock was not moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMoved {
    /// The record is never older than what stands in it.
    Back,
    /// Beyond the years in which a forum can be lived.
    Beyond,
    /// A fault of ours.
    Fault,
}

/// The demonstration behind a server.
pub trait Demonstration: Send + Sync {
    /// The forum that is shown.
    fn forum(&self) -> String;
    /// The roles.
    fn roles(&self) -> Vec<Role>;
    /// Whether somebody is invented, and no visitor can be them: nobody reads what is written to them.
    fn is_invented(&self, person: forum::PersonId) -> bool;
    /// Opens a session for the role of a link.
    fn enter(&self, link: &str) -> Option<Token>;
    /// Lives everything up to an instant; returns what time it is then.
    fn move_to(&self, to: Timestamp) -> Result<Timestamp, NotMoved>;
}

/// The addresses of the roles, as they are printed when the server is ready: each in a host of its own, because a cookie
/// belongs to a host.
pub fn role_addresses(demonstration: &dyn Demonstration, port: u16) -> Vec<(String, String)> {
    let forum = demonstration.forum();
    let address =
        |role: &Role| format!("http://{}.localhost:{port}/en/{forum}/enter/{}", role.office, role.link);
    demonstration.roles().iter().map(|role| (role.office.clone(), address(role))).collect()
}
