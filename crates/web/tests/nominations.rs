//! Nominating an expert, from the call to the answer of whoever was nominated.

mod common;

use axum::http::{StatusCode, header};
use common::called::{Called, HERE, PDF, called};
use common::{field, form, form_as, get, get_as, header_of, json, json_as, signed, text, value};
use forum::Actor;
use registry::Ask;
use serde_json::Value;

const ADDRESS: &str = "/en/wtpf-21/nominations";
const BODY: &str = r#"{"expert":{"name":"Quillona Brask","email":"q.brask@kesh.example","languages":["fr","sw"]},
    "topics":["ai","iot"],"active_at_home":true,"visa":true,"gender":"woman","speaking_for":"kesh"}"#;
const FIELDS: &str = "name=Quillona+Brask&email=q.brask%40kesh.example&language=en&languages=en&other-languages=sw\
    &topics=ai&own-topics=Quantum+computing&active=yes&visa=yes&gender=woman";

/// Nominates as a program of the delegate of Kesh does.
async fn nominated(here: &Called) -> Value {
    let answer = json_as(&here.router, ADDRESS, &here.kesh, Some(HERE), BODY).await;
    assert_eq!(answer.status(), StatusCode::CREATED);
    value(answer).await
}

/// Sends a nomination with an idempotency key.
async fn keyed(here: &Called, body: &'static str) -> axum::http::Response<axum::body::Body> {
    let request = axum::http::Request::post(ADDRESS)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::COOKIE, &here.kesh.cookie)
        .header(header::HOST, "127.0.0.1:8080")
        .header(header::ORIGIN, HERE)
        .header("idempotency-key", "one");
    common::send(&here.router, request.body(axum::body::Body::from(body)).expect("a request")).await
}

fn receipt(answer: &Value) -> String {
    answer["receipt_url"].as_str().expect("an address").to_owned()
}

fn count(here: &Called) -> usize {
    here.house.published().state.nominations.all().count()
}

fn pointers(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().expect("errors");
    errors.iter().map(|error| error["pointer"].as_str().expect("a pointer")).collect()
}

#[tokio::test]
async fn the_page_says_who_may_until_when_and_what_the_reader_can_do() {
    let mut here = called().await;
    let page = text(get(&here.router, ADDRESS).await).await;
    assert!(page.contains("21 August 2019") && page.contains("/mandate/dec-611#annex-2-row-3"), "{page}");
    assert!(page.contains("Observer") && page.contains("Member of the public"), "all categories: {page}");
    assert!(page.contains("/en/wtpf-21/sign-in?then=%2Fen%2Fwtpf%2D21%2Fnominations"), "{page}");
    assert!(page.contains("visa") && !page.contains("<form class=\"form nominate\""));
    let page = text(get_as(&here.router, ADDRESS, &here.kesh.cookie).await).await;
    assert!(page.contains("<form class=\"form nominate\"") && page.contains("Delegate, Kesh"), "{page}");
    assert!(page.contains("name=\"topics\"") && page.contains("value=\"five-g\""));
    let secretariat = signed(&here.router, &here.house, "secretariat@forum.example", 0).await;
    let page = text(get_as(&here.router, ADDRESS, &secretariat.cookie).await).await;
    assert!(page.contains("You cannot nominate in this capacity") && page.contains("Rule: "), "{page}");
    assert!(!page.contains("<form class=\"form nominate\""));

    let data = value(get(&here.router, "/en/wtpf-21/nominations.json").await).await;
    assert_eq!((&data["open"], &data["closes_on"]), (&true.into(), &"2019-08-21".into()));
    assert_eq!((data["topics"].as_array().map(Vec::len), &data["open_ended"]), (Some(5), &true.into()));

    let home = text(get(&here.router, "/en/wtpf-21").await).await;
    assert!(home.contains("Call for experts") && home.contains("href=\"/en/wtpf-21/nominations\""), "{home}");
    here.at("2019-08-22T00:00:00+02:00").await;
    let page = text(get(&here.router, ADDRESS).await).await;
    assert!(page.contains("Nominations closed on 21 August 2019, 23:59"), "{page}");
    assert!(page.contains("mailto:wtpf2021@itu.int") && !page.contains("Sign in to nominate"), "{page}");
    let data = value(get(&here.router, "/en/wtpf-21/nominations.json").await).await;
    assert_eq!(data["open"], false);
    let home = text(get_as(&here.router, "/en/wtpf-21", &here.kesh.cookie).await).await;
    assert!(!home.contains("href=\"/en/wtpf-21/nominations\""), "{home}");
}

#[tokio::test]
async fn a_program_nominates_and_a_repeated_request_is_not_a_second_one() {
    let mut here = called().await;
    let first = keyed(&here, BODY).await;
    assert_eq!(first.status(), StatusCode::CREATED);
    let first = value(first).await;
    assert_eq!((&first["reference"], &first["state"]), (&"N-0001".into(), &"waiting".into()));
    assert_eq!(first["late"], false);
    for member in ["received_at", "filed_at", "label", "digest"] {
        assert!(first.get(member).is_some(), "{member}: {first}");
    }
    assert_eq!(value(keyed(&here, BODY).await).await, first, "the same answer");
    here.at("2019-08-23T09:00:00+02:00").await;
    assert_eq!(value(keyed(&here, BODY).await).await, first, "also after the deadline");
    let other = r#"{"expert":{"name":"Other","email":"o@kesh.example","languages":["en"]},"topics":["ai"],
        "active_at_home":true,"visa":false,"speaking_for":"kesh"}"#;
    let other = keyed(&here, other).await;
    assert_eq!(other.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(value(other).await["errors"][0]["header"], "Idempotency-Key");
    assert_eq!(count(&here), 1);

    let data = value(get(&here.router, &format!("{}.json", receipt(&first))).await).await;
    assert_eq!((&data["name"], &data["entity"]), (&"Quillona Brask".into(), &"kesh".into()));
    assert_eq!((&data["topics"][1], &data["languages"][0]), (&"iot".into(), &"fr".into()));
    let proof = text(get(&here.router, &format!("{}.txt", receipt(&first))).await).await;
    assert!(proof.contains(first["digest"].as_str().expect("a digest")), "{proof}");
}

#[tokio::test]
async fn outside_the_window_and_for_who_may_not_the_rule_and_its_source_are_told() {
    let mut here = called().await;
    let rule = |answer| async move {
        let answer: axum::http::Response<axum::body::Body> = answer;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN);
        let problem = value(answer).await;
        assert!(
            problem["source"]["href"].as_str().is_some_and(|href| href.contains("/mandate/")),
            "{problem}"
        );
        problem["rule"].as_str().expect("a rule").to_owned()
    };
    assert_eq!(rule(json(&here.router, ADDRESS, BODY).await).await, "not-allowed", "as anyone");
    let myself = BODY.replace("\"kesh\"", "\"myself\"");
    assert_eq!(
        rule(json_as(&here.router, ADDRESS, &here.kesh, Some(HERE), &myself).await).await,
        "not-allowed"
    );
    let chair = signed(&here.router, &here.house, "chair@forum.example", 0).await;
    let nobodys = BODY.replace(",\"speaking_for\":\"kesh\"", "");
    let answer = json_as(&here.router, ADDRESS, &chair, Some(HERE), &nobodys).await;
    assert_eq!(rule(answer).await, "only-participants-nominate");
    here.at("2019-08-22T00:00:00+02:00").await;
    let answer = json_as(&here.router, ADDRESS, &here.kesh, Some(HERE), BODY).await;
    assert_eq!(rule(answer).await, "deadline-passed");
    assert_eq!(count(&here), 0);
}

#[tokio::test]
async fn every_mistake_of_a_program_is_told_at_its_member() {
    let here = called().await;
    let wrong = r#"{"expert":{"name":"www.brask.example","email":"nobody","languages":["no language"]},
        "topics":["AI"],"active_at_home":false,"visa":false,"gender":"other","speaking_for":"valmora"}"#;
    let answer = json_as(&here.router, ADDRESS, &here.kesh, Some(HERE), wrong).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let problem = value(answer).await;
    let expected = [
        "/speaking_for",
        "/expert/name",
        "/expert/email",
        "/expert/languages",
        "/topics",
        "/exception",
        "/gender",
    ];
    assert_eq!(pointers(&problem), expected, "{problem}");
    let answer = json_as(&here.router, ADDRESS, &here.kesh, Some(HERE), "{}").await;
    let problem = value(answer).await;
    assert_eq!(
        pointers(&problem),
        ["/active_at_home", "/visa", "/expert/name", "/expert/email", "/expert/languages", "/topics"],
        "{problem}"
    );
    nominated(&here).await;
    let again = json_as(&here.router, ADDRESS, &here.kesh, Some(HERE), BODY).await;
    assert_eq!(again.status(), StatusCode::CONFLICT, "nominated before by this delegation");
    assert_eq!(pointers(&value(again).await), ["/expert/email"]);
    let elsewhere = json_as(&here.router, ADDRESS, &here.kesh, Some("https://evil.example"), BODY).await;
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_form_is_checked_sent_and_receipted_and_its_mistakes_keep_what_was_typed() {
    let here = called().await;
    let page = text(get_as(&here.router, ADDRESS, &here.kesh.cookie).await).await;
    let opened = field(&page, "opened");
    let wrong = FIELDS.replace("q.brask%40kesh.example", "nobody").replace("&active=yes", "&exception=");
    let answer =
        form_as(&here.router, ADDRESS, &here.kesh, &format!("{wrong}&step=check&opened={opened}")).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer).await;
    assert!(page.contains("<title>Error: "), "{page}");
    assert!(page.contains("href=\"#f-email\"") && page.contains("href=\"#f-exception\""), "{page}");
    assert!(page.contains("/mandate/working-arrangements#nominations-3"), "the rule and its source: {page}");
    assert!(page.contains("value=\"nobody\"") && page.contains("value=\"Quantum computing\""));
    assert!(page.contains("id=\"f-topics-ai\" value=\"ai\" checked"), "{page}");

    let bare = FIELDS.replace("&languages=en&other-languages=sw", "");
    let answer = form_as(&here.router, ADDRESS, &here.kesh, &format!("{bare}&step=check")).await;
    assert_eq!(answer.status(), StatusCode::OK, "languages are optional, as the form says");
    let answer =
        form_as(&here.router, ADDRESS, &here.kesh, &format!("{FIELDS}&step=check&opened={opened}")).await;
    assert_eq!((answer.status(), count(&here)), (StatusCode::OK, 0), "nothing is filed yet");
    let page = text(answer).await;
    assert!(page.contains("Not yet sent") && page.contains("Artificial intelligence"), "{page}");
    let key = field(&page, "key");
    let changed =
        form_as(&here.router, ADDRESS, &here.kesh, &format!("{FIELDS}&step=change&key={key}")).await;
    assert!(text(changed).await.contains("value=\"Quillona Brask\""), "change gives back what was typed");

    let send = format!("{FIELDS}&step=send&opened={opened}&key={key}");
    let sent = header_of(&form_as(&here.router, ADDRESS, &here.kesh, &send).await, header::LOCATION);
    assert!(sent.contains("/nomination-receipts/") && sent.ends_with("?done=received"), "{sent}");
    let again = header_of(&form_as(&here.router, ADDRESS, &here.kesh, &send).await, header::LOCATION);
    assert_eq!((again, count(&here)), (sent.clone(), 1), "sent twice, one receipt");
    let other = send.replace("Quillona", "Otherwise");
    let answer = form_as(&here.router, ADDRESS, &here.kesh, &other).await;
    assert!(text(answer).await.contains("was sent before, with other answers"));

    let response = get(&here.router, &sent).await;
    assert_eq!(header_of(&response, header::REFERRER_POLICY), "no-referrer");
    let page = text(response).await;
    assert!(page.contains("Nomination N-0001 has been received."), "{page}");
    assert!(page.contains("Waiting for the expert") && page.contains("The CV is missing"), "{page}");
    assert!(page.contains("quantum computing") && page.contains("travaux verify N-0001.txt"));
    let page = text(get(&here.router, &sent.replace("done=received", "done=withdrawn")).await).await;
    assert!(!page.contains("class=\"done\""), "an address does not make it so");
    let robots = text(get(&here.router, "/robots.txt").await).await;
    assert!(robots.contains("/*/nomination-receipts/") && robots.contains("/*/nominee/"));
}

#[tokio::test]
async fn what_was_typed_without_being_signed_in_comes_back() {
    let here = called().await;
    let answer = form(&here.router, ADDRESS, &format!("{FIELDS}&step=check")).await;
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    let then = field(&text(answer).await, "then");
    let page = text(get_as(&here.router, &then, &here.kesh.cookie).await).await;
    assert!(page.contains("Quillona Brask") && page.contains("name=\"topics\" value=\"ai\""), "{page}");
}

#[tokio::test]
async fn a_form_opened_in_time_and_sent_after_it_is_late_and_says_so() {
    let mut here = called().await;
    here.at("2019-08-21T23:50:00+02:00").await;
    let opened = field(&text(get_as(&here.router, ADDRESS, &here.kesh.cookie).await).await, "opened");
    here.at("2019-08-22T00:10:00+02:00").await;
    let fields = format!("{FIELDS}&opened={opened}");
    let check = form_as(&here.router, ADDRESS, &here.kesh, &format!("{fields}&step=check")).await;
    assert!(text(check).await.contains("passed while you were writing"));
    let sent = form_as(&here.router, ADDRESS, &here.kesh, &format!("{fields}&step=send")).await;
    let page = text(get(&here.router, &header_of(&sent, header::LOCATION)).await).await;
    assert!(page.contains("Late, not decided"), "{page}");
    let forged = form_as(&here.router, ADDRESS, &here.kesh, &format!("{FIELDS}&step=send")).await;
    assert_eq!(forged.status(), StatusCode::FORBIDDEN, "without our signature there is no grace");
    let page = text(forged).await;
    assert!(page.contains("value=\"Quillona Brask\""), "and nothing typed is lost: {page}");
}

/// The delegate of Kesh nominates ten minutes after the deadline, on a form opened before it; the address of the expert.
async fn nominated_late(here: &mut Called) -> String {
    here.at("2019-08-21T23:50:00+02:00").await;
    let opened = field(&text(get_as(&here.router, ADDRESS, &here.kesh.cookie).await).await, "opened");
    here.at("2019-08-22T00:10:00+02:00").await;
    let sent = format!("{FIELDS}&opened={opened}&step=send");
    assert_eq!(form_as(&here.router, ADDRESS, &here.kesh, &sent).await.status(), StatusCode::SEE_OTHER);
    here.nominee("q.brask@kesh.example")
}

fn decide(here: &Called, reference: &str, admit: bool) {
    let reference = reference.parse().expect("a reference");
    let reason = "The <post> was late.".to_owned();
    let decide = Ask::DecideLateNomination { actor: Actor::Operator, reference, admit, reason };
    here.house.ask_and_wait(decide).expect("decided");
}

#[tokio::test]
async fn e20_a_late_nominee_is_told_that_it_is_not_decided_and_what_was_decided() {
    let mut here = called().await;
    let nominee = nominated_late(&mut here).await;
    let page = text(get(&here.router, &nominee).await).await;
    assert!(page.contains("Late, not decided") && page.contains("Do you accept?"), "{page}");
    let answer = form(&here.router, &nominee, "step=accept").await;
    let page = text(get(&here.router, &header_of(&answer, header::LOCATION)).await).await;
    assert!(page.contains("You are listed as an expert of the forum if the secretariat admits"), "{page}");
    assert!(page.contains("you are not listed until then") && !page.contains("you then act as an expert"));
    let listed = value(get(&here.router, "/en/wtpf-21/experts.json").await).await;
    assert_eq!(listed["experts"].as_array().map(Vec::len), Some(0), "{listed}");

    decide(&here, "N-0001", false);
    let page = text(get(&here.router, &format!("{nominee}?done=accepted")).await).await;
    assert!(page.contains("came after the deadline and was not admitted"), "{page}");
    assert!(page.contains("The &#60;post&#62; was late.") && page.contains("Late, not admitted"), "{page}");
    assert!(!page.contains("class=\"done\"") && !page.contains("type=\"file\""), "{page}");
    assert!(!page.contains("name=\"step\"") && !page.contains("The CV is missing"), "{page}");
    assert_eq!(get(&here.router, &format!("{nominee}/decline")).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(form(&here.router, &nominee, "step=decline").await.status(), StatusCode::CONFLICT);
}

#[tokio::test]
async fn e20_a_late_nominee_who_is_admitted_is_an_expert() {
    let mut here = called().await;
    let nominee = nominated_late(&mut here).await;
    form(&here.router, &nominee, "step=accept").await;
    decide(&here, "N-0001", true);
    let page = text(get(&here.router, &format!("{nominee}?done=accepted")).await).await;
    assert!(page.contains("You have accepted. You are listed as an expert of the forum."), "{page}");
    assert!(!page.contains("Late, not") && page.contains("you then act as an expert"), "{page}");
}

#[tokio::test]
async fn e20_the_page_of_a_nominee_says_which_nominations_ended_and_which_stand() {
    let here = called().await;
    let by_kesh = receipt(&nominated(&here).await);
    let nominee = here.nominee("q.brask@kesh.example").replace("/fr/", "/en/");
    let tamsin = signed(&here.router, &here.house, "a.tamsin@valmora.example", 0).await;
    let again = BODY.replace("\"kesh\"", "\"valmora\"");
    let by_valmora = receipt(&value(json_as(&here.router, ADDRESS, &tamsin, Some(HERE), &again).await).await);
    let page = text(get(&here.router, &nominee).await).await;
    assert!(page.contains("You were also nominated by: Valmora."), "{page}");

    form(&here.router, &by_kesh, "step=withdraw").await;
    let page = text(get(&here.router, &nominee).await).await;
    assert!(
        page.contains("Kesh had nominated you") && page.contains("has withdrawn the nomination"),
        "{page}"
    );
    assert!(
        page.contains("You are still nominated by: Valmora.") && page.contains("Do you accept?"),
        "{page}"
    );
    form(&here.router, &by_valmora, "step=withdraw").await;
    let page = text(get(&here.router, &nominee).await).await;
    assert!(page.contains("There is nothing to answer.") && !page.contains("still nominated"), "{page}");
}

#[tokio::test]
async fn e20_who_declined_one_body_is_asked_anew_by_the_next() {
    let here = called().await;
    nominated(&here).await;
    let nominee = here.nominee("q.brask@kesh.example").replace("/fr/", "/en/");
    form(&here.router, &nominee, "step=decline").await;
    let tamsin = signed(&here.router, &here.house, "a.tamsin@valmora.example", 0).await;
    let again = BODY.replace("\"kesh\"", "\"valmora\"");
    let filed = value(json_as(&here.router, ADDRESS, &tamsin, Some(HERE), &again).await).await;
    assert_eq!((&filed["state"], &filed["accepted"]), (&"waiting".into(), &false.into()));
    let page = text(get(&here.router, &receipt(&filed)).await).await;
    assert!(page.contains("Waiting for the expert") && !page.contains("declined"), "{page}");
    let page = text(get(&here.router, &nominee).await).await;
    assert!(page.contains("Do you accept?"), "{page}");
}

#[tokio::test]
async fn e20_a_cv_is_the_experts_whoever_nominated_them() {
    let here = called().await;
    nominated(&here).await;
    let by_expert = here.nominee("q.brask@kesh.example").replace("/fr/", "/en/");
    here.file(&by_expert, None, Some("null"), ("life.pdf", PDF)).await;
    let tamsin = signed(&here.router, &here.house, "a.tamsin@valmora.example", 0).await;
    let again = BODY.replace("\"kesh\"", "\"valmora\"").replace("\"fr\",", "");
    let filed = value(json_as(&here.router, ADDRESS, &tamsin, Some(HERE), &again).await).await;
    let page = text(get(&here.router, &receipt(&filed)).await).await;
    assert!(!page.contains("The CV is missing") && page.contains("has been filed already"), "{page}");
    assert!(!page.contains("life.pdf"), "nothing more of it is told to another nominator: {page}");

    let office = signed(&here.router, &here.house, "secretariat@forum.example", 0).await;
    let desk = |path: &str| format!("/en/wtpf-21/desk/nominations{path}");
    let page = text(get_as(&here.router, &desk("/N-0002"), &office.cookie).await).await;
    assert!(!page.contains("No CV") && page.contains("/desk/nominations/N-0001/cv\""), "{page}");
    assert!(page.contains("<bdi>PDF</bdi>"), "{page}");
    let lacking = text(get_as(&here.router, &desk("?needs=cv"), &office.cookie).await).await;
    assert!(!lacking.contains("N-0001") && !lacking.contains("N-0002"), "{lacking}");
}

#[tokio::test]
async fn the_desk_keeps_every_answer_and_shows_that_late_nominations_wait() {
    let mut here = called().await;
    let nominee = nominated_late(&mut here).await;
    for step in ["accept", "decline", "accept"] {
        form(&here.router, &nominee, &format!("step={step}")).await;
    }
    let office = signed(&here.router, &here.house, "secretariat@forum.example", 0).await;
    let page = text(get_as(&here.router, "/en/wtpf-21/desk/nominations/N-0001", &office.cookie).await).await;
    assert_eq!(page.matches("The expert accepted.").count(), 2, "{page}");
    assert_eq!(page.matches("The expert declined or stepped down.").count(), 1, "{page}");
    let desk = text(get_as(&here.router, "/en/wtpf-21/desk", &office.cookie).await).await;
    assert!(desk.contains("1 late nomination to decide"), "{desk}");
    decide(&here, "N-0001", true);
    let desk = text(get_as(&here.router, "/en/wtpf-21/desk", &office.cookie).await).await;
    assert!(!desk.contains("late nomination"), "{desk}");
}

#[tokio::test]
async fn a_program_puts_the_cv_which_is_known_by_its_content() {
    let here = called().await;
    nominated(&here).await;
    let put = |bytes: &'static [u8]| here.put("N-0001", Some(&here.kesh), Some(HERE), bytes);
    for (bytes, status) in [
        (&b"A text that calls itself a PDF"[..], StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (b"", StatusCode::UNPROCESSABLE_ENTITY),
        (b"%PDF-1.7 half", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let answer = put(bytes).await;
        assert_eq!(answer.status(), status);
        assert_eq!(pointers(&value(answer).await), ["/cv"]);
    }
    let large = vec![b' '; registry::cv::CV_BYTES_MAX + 1];
    let answer = here.put("N-0001", Some(&here.kesh), Some(HERE), &large).await;
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(value(answer).await["detail"].as_str().is_some_and(|said| said.contains("5 MB")));
    let mut whole = vec![b' '; registry::cv::CV_BYTES_MAX];
    whole[..5].copy_from_slice(b"%PDF-");
    let end = whole.len() - 5;
    whole[end..].copy_from_slice(b"%%EOF");
    assert_eq!(here.put("N-0001", Some(&here.kesh), Some(HERE), &whole).await.status(), StatusCode::CREATED);
    let answer = put(PDF).await;
    assert_eq!(answer.status(), StatusCode::OK, "another instead");
    let answer = value(answer).await;
    assert_eq!((&answer["size"], &answer["media_type"]), (&PDF.len().into(), &"application/pdf".into()));

    let tamsin = signed(&here.router, &here.house, "a.tamsin@valmora.example", 0).await;
    assert_eq!(here.put("N-0001", Some(&tamsin), Some(HERE), PDF).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(here.put("N-0001", None, None, PDF).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(here.put("N-0002", Some(&here.kesh), Some(HERE), PDF).await.status(), StatusCode::NOT_FOUND);
    // A program that names its body a form is understood all the same.
    let request = axum::http::Request::put("/en/wtpf-21/nominations/N-0001/cv")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, &here.kesh.cookie)
        .header(header::HOST, "127.0.0.1:8080")
        .header(header::ORIGIN, HERE);
    let request = request.body(axum::body::Body::from(PDF)).expect("a request");
    assert_eq!(common::send(&here.router, request).await.status(), StatusCode::OK);
    for origin in [None, Some("null"), Some("https://evil.example")] {
        let answer = here.put("N-0001", Some(&here.kesh), origin, PDF).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{origin:?}");
        let problem = value(answer).await;
        assert_eq!((&problem["rule"], problem["source"]["href"].is_string()), (&"same-origin".into(), true));
    }
    let large = vec![b'x'; 100 << 20];
    let answer = here.put("N-0001", Some(&here.kesh), Some(HERE), &large).await;
    assert_eq!(
        answer.status(),
        StatusCode::PAYLOAD_TOO_LARGE,
        "it is read to its end, so that the answer arrives"
    );
    assert_eq!(value(answer).await["errors"][0]["pointer"], "/cv");
}

#[tokio::test]
async fn a_browser_sends_a_refused_file_then_a_good_one() {
    let here = called().await;
    let receipt = receipt(&nominated(&here).await);
    let cookie = Some(here.kesh.cookie.as_str());
    for (file, said) in [
        (("", &b""[..]), "Choose the file with the CV."),
        (("cv.pdf", b"A text that calls itself a PDF"), "neither a PDF nor a DOCX"),
        (("cv.pdf", b""), "The file is empty"),
        (("cv.pdf", b"%PDF-1.7 /Encrypt 1 0 R %%EOF"), "protected by a password"),
    ] {
        let answer = here.file(&receipt, cookie, Some("null"), file).await;
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        let page = text(answer).await;
        assert!(page.contains(said) && page.contains("aria-describedby=\"h-cv e-cv\""), "{page}");
        assert!(page.contains("<title>Error: ") && page.contains("Quillona Brask"), "{page}");
    }
    let large = vec![b'x'; 7 << 20];
    let answer = here.file(&receipt, cookie, Some("null"), ("large.pdf", &large)).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "the page comes back whatever its size");
    assert!(text(answer).await.contains("more than 5 MB"));

    let answer = here.file(&receipt, cookie, Some("null"), ("..\\life of <q>.pdf", PDF)).await;
    assert_eq!(header_of(&answer, header::LOCATION), format!("{receipt}?done=cv"));
    let page = text(get(&here.router, &format!("{receipt}?done=cv")).await).await;
    assert!(page.contains("The CV has been filed.") && !page.contains("The CV is missing"), "{page}");
    assert!(page.contains("life of &#60;q&#62;.pdf") && page.contains("Secretariat"), "{page}");
    assert!(
        page.contains("Send another file instead") && page.contains("/mandate/working-arrangements"),
        "{page}"
    );
}

#[tokio::test]
async fn a_form_with_a_file_from_another_site_is_refused() {
    let here = called().await;
    let receipt = receipt(&nominated(&here).await);
    let cookie = Some(here.kesh.cookie.as_str());
    let file = ("cv.pdf", PDF);
    let answer = here.file(&receipt, cookie, Some("https://evil.example"), file).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN, "even with the secret");
    let answer = here.file(&receipt, None, Some("https://evil.example"), file).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN, "and without a session");
    // Elsewhere than at an address with a secret a form with a file needs our origin.
    for origin in [None, Some("null"), Some("https://evil.example")] {
        for address in [ADDRESS, "/en/wtpf-21/sign-out", "/en/wtpf-21/mine/N-0001"] {
            let answer = here.file(address, cookie, origin, file).await;
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{address} from {origin:?}");
        }
    }
    // Nor does the secret alone let another site act for whoever has it.
    for (address, origin) in [(receipt.as_str(), "https://evil.example"), (ADDRESS, "http://127.0.0.1:9999")]
    {
        let request = axum::http::Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::HOST, "127.0.0.1:8080")
            .header(header::ORIGIN, origin);
        let request = request.body(axum::body::Body::from("step=withdraw")).expect("a request");
        assert_eq!(common::send(&here.router, request).await.status(), StatusCode::FORBIDDEN, "{address}");
    }
    let page = text(get_as(&here.router, "/en/wtpf-21/mine", &here.kesh.cookie).await).await;
    assert!(page.contains("N-0001"), "still signed in");
    let guessed = format!("{}aaaa", &receipt[..receipt.len() - 4]);
    assert_eq!(here.file(&guessed, cookie, Some("null"), file).await.status(), StatusCode::NOT_FOUND);
    let one = here.house.published().state.nominations.all().next().cloned().expect("nominated");
    assert!(one.cv.is_none() && one.withdrawn_at.is_none(), "nothing was filed");
}

#[tokio::test]
async fn a_nomination_is_taken_back_after_a_question() {
    let here = called().await;
    let receipt = receipt(&nominated(&here).await);
    let page = text(get(&here.router, &receipt).await).await;
    assert!(page.contains(&format!("href=\"{receipt}/withdraw\"")), "{page}");
    let page = text(get(&here.router, &format!("{receipt}/withdraw")).await).await;
    assert!(page.contains("Withdraw this nomination?") && page.contains("value=\"withdraw\""), "{page}");
    let stands =
        || here.house.published().state.nominations.all().all(forum::nominations::Nomination::stands);
    assert!(stands(), "asking changes nothing");
    for _ in 0..2 {
        let answer = form(&here.router, &receipt, "step=withdraw").await;
        assert_eq!(header_of(&answer, header::LOCATION), format!("{receipt}?done=withdrawn"));
    }
    assert!(!stands());
    let page = text(get(&here.router, &format!("{receipt}?done=withdrawn")).await).await;
    assert!(
        page.contains("Nomination N-0001 has been withdrawn.") && !page.contains("type=\"file\""),
        "{page}"
    );
    assert_eq!(get(&here.router, &format!("{receipt}/letter")).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(form(&here.router, &receipt, "step=accept").await.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_expert_accepts_sends_a_cv_and_steps_down() {
    let here = called().await;
    nominated(&here).await;
    let nominee = here.nominee("q.brask@kesh.example");
    assert!(nominee.starts_with("/fr/wtpf-21/nominee/"), "in the first of the expert's languages: {nominee}");
    let nominee = nominee.replace("/fr/", "/en/");
    let page = text(get(&here.router, &nominee).await).await;
    assert!(page.contains("Kesh has nominated you") && page.contains("Internet of things"), "{page}");
    assert!(page.contains("They are kept until") && page.contains("Woman"), "what was stated: {page}");
    assert!(page.contains("value=\"accept\"") && page.contains(&format!("{nominee}/decline")), "{page}");
    let expert = || {
        let state = here.house.published();
        state.state.nominations.experts().count()
    };
    assert_eq!(expert(), 0);
    let answer = form(&here.router, &nominee, "step=accept").await;
    assert_eq!((header_of(&answer, header::LOCATION), expert()), (format!("{nominee}?done=accepted"), 1));
    let page = text(get(&here.router, &format!("{nominee}?done=accepted")).await).await;
    assert!(page.contains("/en/wtpf-21/sign-in") && page.contains("First meeting of experts"), "{page}");
    assert!(page.contains("23–24 September 2019") && page.contains("cl-19-34#paragraphs-7"), "{page}");
    let answer = here.file(&nominee, None, Some("null"), ("cv.pdf", PDF)).await;
    assert_eq!(header_of(&answer, header::LOCATION), format!("{nominee}?done=cv"));

    let page = text(get(&here.router, &format!("{nominee}/decline")).await).await;
    assert!(page.contains("Step down as an expert?"), "{page}");
    assert_eq!(form(&here.router, &nominee, "step=withdraw").await.status(), StatusCode::BAD_REQUEST);
    form(&here.router, &nominee, "step=decline").await;
    assert_eq!(expert(), 0);
    let page = text(get(&here.router, &nominee).await).await;
    assert!(page.contains("You declined") && page.contains("Accept after all"), "{page}");
}

#[tokio::test]
async fn the_letter_of_invitation_is_there_before_the_deadline_where_it_was_asked_for() {
    let here = called().await;
    let filed = receipt(&nominated(&here).await);
    let nominee = here.nominee("q.brask@kesh.example").replace("/fr/", "/en/");
    for address in [&filed, &nominee] {
        let page = text(get(&here.router, &format!("{address}/letter")).await).await;
        assert!(page.contains("Quillona Brask has been nominated by Kesh"), "{page}");
        assert!(page.contains("23–24 September 2019") && page.contains("Geneva"), "{page}");
        assert!(page.contains("Generated by the secretariat’s system on 20 August 2019"), "{page}");
        assert!(page.contains("Signature and stamp") && page.contains("wtpf2021@itu.int"), "{page}");
    }
    form(&here.router, &nominee, "step=decline").await;
    for address in [&filed, &nominee] {
        let letter = get(&here.router, &format!("{address}/letter")).await;
        assert_eq!(letter.status(), StatusCode::NOT_FOUND, "nobody is invited who declined");
    }
    let without = BODY.replace("\"visa\":true", "\"visa\":false").replace("q.brask", "other");
    let answer = value(json_as(&here.router, ADDRESS, &here.kesh, Some(HERE), &without).await).await;
    let page = text(get(&here.router, &receipt(&answer)).await).await;
    assert!(!page.contains("/letter\""), "{page}");
    let letter = get(&here.router, &format!("{}/letter", receipt(&answer))).await;
    assert_eq!(letter.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_delegation_finds_its_nominations_and_the_expert_theirs() {
    let here = called().await;
    nominated(&here).await;
    let mine = text(get_as(&here.router, "/en/wtpf-21/mine", &here.kesh.cookie).await).await;
    assert!(mine.contains("N-0001") && mine.contains("Quillona Brask") && mine.contains("The CV is missing"));
    let opened = form_as(&here.router, "/en/wtpf-21/mine/N-0001", &here.kesh, "").await;
    let to = header_of(&opened, header::LOCATION);
    assert!(text(get(&here.router, &to).await).await.contains("Nomination N-0001"), "{to}");
    let tamsin = signed(&here.router, &here.house, "a.tamsin@valmora.example", 0).await;
    assert!(!text(get_as(&here.router, "/en/wtpf-21/mine", &tamsin.cookie).await).await.contains("N-0001"));
    let others = form_as(&here.router, "/en/wtpf-21/mine/N-0001", &tamsin, "").await;
    assert_eq!(others.status(), StatusCode::NOT_FOUND);

    form(&here.router, &here.nominee("q.brask@kesh.example"), "step=accept").await;
    let expert = signed(&here.router, &here.house, "q.brask@kesh.example", 0).await;
    let mine = text(get_as(&here.router, "/en/wtpf-21/mine", &expert.cookie).await).await;
    assert!(mine.contains("N-0001") && mine.contains("Accepted"), "{mine}");
    let opened = form_as(&here.router, "/en/wtpf-21/mine/N-0001", &expert, "").await;
    assert!(header_of(&opened, header::LOCATION).contains("/nominee/"));
}
