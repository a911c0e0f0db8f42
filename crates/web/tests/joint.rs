//! Delegations beside the sender's: sent together, supported (E25, ux.md 1.3).

mod common;

use axum::http::{StatusCode, header};
use common::answered::{mail, on_skills};
use common::{
    field, form_as, get, get_as, header_of, json_as, served, served_with_clock, signed, text, value,
};

const PAGE: &str = "/en/wtpf-21/comments/C3-0001";
const HERE: &str = "http://127.0.0.1:8080";

#[tokio::test]
async fn a_delegation_supports_the_comment_of_another_and_ends_it_while_the_window_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house, clock) = served_with_clock(folder.path());
    on_skills(&house, "Digital skills are needed everywhere.", &[]);
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let valmora = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let page = text(get_as(&router, PAGE, &kesh.cookie).await).await;
    assert!(page.contains("value=\"support\""), "{page}");
    assert!(
        !text(get_as(&router, PAGE, &valmora.cookie).await).await.contains("/support\""),
        "it is their own"
    );
    assert!(
        !text(get(&router, PAGE).await).await.contains("/support\""),
        "the public has nobody to speak for"
    );
    let own = form_as(&router, &format!("{PAGE}/support"), &valmora, "act=support").await;
    assert_eq!(own.status(), StatusCode::CONFLICT);
    assert!(text(own).await.contains("<h1>This does not fit how things stand now</h1>"));
    let expert = signed(&router, &house, "a.tamsin@valmora.example", 1).await;
    let refused = form_as(&router, &format!("{PAGE}/support"), &expert, "act=support").await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    let said = text(refused).await;
    assert!(
        said.contains("xpert may not do this in this forum") && !said.contains("Member of the public"),
        "{said}"
    );

    let done = form_as(&router, &format!("{PAGE}/support"), &kesh, "act=support").await;
    let to = header_of(&done, header::LOCATION);
    assert_eq!(to, format!("{PAGE}?done=support"));
    let page = text(get_as(&router, &to, &kesh.cookie).await).await;
    assert!(page.contains("Your delegation now supports") && page.contains("value=\"end\""), "{page}");
    let reader = text(get_as(&router, "/en/wtpf-21/report/3?p=3.2", &kesh.cookie).await).await;
    assert!(reader.contains("Supported by: Kesh") && reader.contains("value=\"end\""), "{reader}");
    let data = value(get(&router, &format!("{PAGE}.json")).await).await;
    assert_eq!(data["supported_by"], serde_json::json!(["kesh"]));
    assert!(text(get(&router, PAGE).await).await.contains("Supported by 1 participant"));

    let body = r#"{"act":"end"}"#;
    let ended = json_as(&router, &format!("{PAGE}/support"), &kesh, Some(HERE), body).await;
    assert_eq!(value(ended).await["supported_by"], serde_json::json!([]));
    let stale = text(get_as(&router, &to, &kesh.cookie).await).await;
    assert!(!stale.contains("now supports"), "what an address says is not believed");

    clock.set(common::at("2020-06-16T12:00:00Z"));
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let closed = form_as(&router, &format!("{PAGE}/support"), &kesh, "act=support").await;
    assert_eq!(closed.status(), StatusCode::FORBIDDEN);
    assert!(!text(get_as(&router, PAGE, &kesh.cookie).await).await.contains("/support\""));
    let wrong = form_as(&router, &format!("{PAGE}/support"), &kesh, "act=other").await;
    assert_eq!(wrong.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_comment_is_sent_for_those_who_confirm_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let valmora = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let page = text(get_as(&router, "/en/wtpf-21/report/3?p=3.2", &valmora.cookie).await).await;
    assert!(
        page.contains("name=\"jointly\" id=\"f-jointly-kesh\"") && !page.contains("f-jointly-valmora"),
        "{page}"
    );
    let names: Vec<_> =
        page.split("for=\"f-jointly-").skip(1).filter_map(|rest| rest.split(['>', '<']).nth(1)).collect();
    assert!(
        names.len() > 5 && names.is_sorted_by(|one, two| locale::compare(locale::Lang::En, one, two).is_le())
    );

    let address = "/en/wtpf-21/report/3/p/3.2/comments";
    let fields = "kind=reason&reason=Together.&language=en&jointly=kesh";
    let check = text(form_as(&router, address, &valmora, &format!("{fields}&step=check")).await).await;
    assert!(
        check.contains("<bdi>Kesh</bdi>") && check.contains("name=\"jointly\" value=\"kesh\""),
        "{check}"
    );
    let key = field(&check, "key");
    let changed =
        text(form_as(&router, address, &valmora, &format!("{fields}&key={key}&step=change")).await).await;
    assert!(changed.contains("value=\"kesh\" checked"), "what was chosen comes back: {changed}");
    let sent = form_as(&router, address, &valmora, &format!("{fields}&key={key}&step=send")).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);

    let asked = mail(folder.path(), "k.orin@kesh.example", "C3-0001");
    assert!(asked.text.contains("/en/wtpf-21/mine"), "{}", asked.text);
    let kesh = signed(&router, &house, "k.orin@kesh.example", 0).await;
    let mine = text(get_as(&router, "/en/wtpf-21/mine", &kesh.cookie).await).await;
    assert!(mine.contains("Waiting for your confirmation") && mine.contains("value=\"join\""), "{mine}");
    assert!(text(get(&router, PAGE).await).await.contains("not confirmed yet: Kesh"));
    form_as(&router, &format!("{PAGE}/support"), &kesh, "act=join").await;
    let mine = text(get_as(&router, "/en/wtpf-21/mine", &kesh.cookie).await).await;
    assert!(!mine.contains("Waiting for your confirmation"), "{mine}");
    let page = text(get(&router, PAGE).await).await;
    assert!(
        page.contains("Sent together with: Kesh") && page.contains("Also sent by 1 other participant"),
        "{page}"
    );
    let data = value(get(&router, &format!("{PAGE}.json")).await).await;
    assert_eq!(data["jointly"], serde_json::json!(["kesh"]));
}

#[tokio::test]
async fn programs_name_whom_a_comment_is_sent_for_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (router, house) = served(folder.path());
    let valmora = signed(&router, &house, "a.tamsin@valmora.example", 0).await;
    let address = "/en/wtpf-21/report/3/p/3.2/comments";
    let body = |jointly: &str| format!(r#"{{"reason":"R.","language":"en","jointly":{jointly}}}"#);
    for wrong in [r#"["nowhere"]"#, r#"["valmora"]"#, r#"["kesh","kesh"]"#, r#""kesh""#] {
        let refused = json_as(&router, address, &valmora, Some(HERE), &body(wrong)).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert_eq!(value(refused).await["errors"][0]["pointer"], "/jointly", "{wrong}");
    }
    let sent = json_as(&router, address, &valmora, Some(HERE), &body(r#"["kesh"]"#)).await;
    assert_eq!(sent.status(), StatusCode::CREATED);
    let state = house.published().state.clone();
    let invited: Vec<_> =
        state.comments.invited(common::answered::third(1)).map(ToString::to_string).collect();
    assert_eq!(invited, ["kesh"]);
}
