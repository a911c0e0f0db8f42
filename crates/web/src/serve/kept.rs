//! Pages that are kept are answered before their address is taken apart.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::http::{Method, header};
use axum::response::Response;
use tower::Service;

use super::respond;
use crate::app::App;

/// Answers with a kept page where there is one that still shows what is so, else asks the router.
#[derive(Clone)]
pub(super) struct Kept {
    app: App,
    router: Router,
}

impl Kept {
    /// Before this router.
    pub(super) fn before(router: Router, app: App) -> Self {
        Self { app, router }
    }
}

impl Service<Request> for Kept {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        <Router as Service<Request>>::poll_ready(&mut self.router, context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        // Who is signed in sees pages of their own.
        if request.method() == Method::GET
            && !request.headers().contains_key(header::COOKIE)
            && let Some(address) = request.uri().path_and_query()
            && let Some(made) = self.app.cache().get(address.as_str())
        {
            return Box::pin(std::future::ready(Ok(respond::send(&made, request.headers()))));
        }
        Box::pin(self.router.call(request))
    }
}
