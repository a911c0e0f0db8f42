//! A forum that calls for experts: the day before nominations close, without drafts.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, header};
use mandate::Mandate;
use registry::{Clock, Folder, House};
use web::App;

use super::{PARTICIPANTS, PEOPLE, Signed, WTPF, at, send, signed};

/// A file that is a CV.
pub(crate) const PDF: &[u8] = b"%PDF-1.7\nThe life of Quillona Brask\n%%EOF\n";
/// Our origin.
pub(crate) const HERE: &str = "http://127.0.0.1:8080";

/// A forum that calls for experts, and who asks it.
pub(crate) struct Called {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) router: Router,
    pub(crate) house: Arc<House>,
    pub(crate) clock: Clock,
    /// The delegate of Kesh.
    pub(crate) kesh: Signed,
}

/// On 20 August 2019.
pub(crate) async fn called() -> Called {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = serve(folder.path());
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    Called { folder, router, house, clock, kesh }
}

fn serve(path: &Path) -> (Router, Arc<House>, Clock) {
    let clock = Clock::standing_at(at("2019-07-18T09:00:00+02:00"));
    let mut folder = Folder::open(path, clock.clone()).expect("a folder");
    let participants = format!("{PARTICIPANTS}{PEOPLE}");
    let mandate = Mandate::parse(WTPF, Some(&participants)).expect("the files of the house");
    let house = folder.found(WTPF, Some(&participants), mandate).expect("founded");
    clock.set(at("2019-08-20T10:00:00+02:00"));
    folder.post().set_base(HERE);
    (web::router(App::new(Arc::new(folder), [7; 32], false)), house, clock)
}

impl Called {
    /// Sets the clock; sessions end meanwhile, and the delegate of Kesh signs in again.
    pub(crate) async fn at(&mut self, instant: &str) {
        self.clock.set(at(instant));
        self.kesh = signed(&self.router, &self.house, "k.orin@kesh.example", 0).await;
    }

    /// Sends a form with a file as a browser does, from an origin where one is named; signed in where a cookie is given.
    pub(crate) async fn file(
        &self,
        address: &str,
        cookie: Option<&str>,
        origin: Option<&str>,
        (name, bytes): (&str, &[u8]),
    ) -> Response<Body> {
        let mut body = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"cv\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let mut request = Request::post(address)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .header(header::HOST, "127.0.0.1:8080");
        for (name, value) in [(header::COOKIE, cookie), (header::ORIGIN, origin)] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        send(&self.router, request.body(Body::from(body)).expect("a request")).await
    }

    /// Puts a CV as a program does.
    pub(crate) async fn put(
        &self,
        reference: &str,
        who: Option<&Signed>,
        origin: Option<&str>,
        bytes: &[u8],
    ) -> Response<Body> {
        let mut request = Request::put(format!("/en/wtpf-21/nominations/{reference}/cv"))
            .header(header::CONTENT_TYPE, "application/pdf")
            .header(header::HOST, "127.0.0.1:8080");
        for (name, value) in [(header::COOKIE, who.map(|who| who.cookie.as_str())), (header::ORIGIN, origin)]
        {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        send(&self.router, request.body(Body::from(bytes.to_vec())).expect("a request")).await
    }

    /// The path of the page on which an expert answers, out of their mail.
    pub(crate) fn nominee(&self, email: &str) -> String {
        for _ in 0..400 {
            let mails = std::fs::read_dir(self.folder.path().join("mail")).into_iter().flatten().flatten();
            let read = mails.filter_map(|mail| registry::letters::Read::from_file(&mail.path()));
            let found = read.filter(|mail| mail.to.contains(email)).find_map(|mail| {
                let line = mail.text.lines().find(|line| line.contains("/nominee/"))?.trim().to_owned();
                line.strip_prefix(HERE).map(str::to_owned)
            });
            if let Some(path) = found {
                return path;
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        panic!("no mail to {email}");
    }
}
