//! Every kind and version of entry ever written is kept here as it was written, and still reads.
//!
//! A file is added when a kind or a version is: `TRAVAUX_WRITE_KINDS=1 cargo test -p forum --test kinds` writes those
//! that are missing. None is ever changed: records that hold such entries are in the hands of others.

mod world;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use forum::dispositions::Disposition;
use forum::event::{
    AnswerCorrected, AnswersPublished, Cause, Change, CommentAdmitted, CommentAssigned, CommentConfirmed,
    CommentCorrected, CommentJoined, CommentLapsed, CommentNotAdmitted, CommentReceived, CommentScreened,
    CommentSupportEnded, CommentSupported, CommentWithdrawn, DispositionDrafted, DispositionRead,
    DraftPrepared, DraftPublished, DraftText, ForumOpened, InstrumentAdopted, Label, ParagraphDrafted,
    ParticipantsRevised, PersonErased, PublishedAnswer, RuleWaived, SeatEnded, SeatGiven, Shape, Target,
};
use forum::event::{
    CvFiled, CvViewed, ExpertNominated, ExpertReplaced, LetterSent, LetterSentAgain, NominationAccepted,
    NominationDeclined, NominationLateDecided, NominationWithdrawn,
};
use forum::event::{Doubtful, LinkSettled, Settled, TextUploaded, UploadWithdrawn, UploadedUnit};
use forum::nominations::MediaType;
use forum::{Actor, Event};
use mandate::{CategoryId, EntityId, InstrumentId, OfficeId, OrganId, RuleId, TagId};
use serde_json::{Value, json};
use world::{at, digest, draft, member, number, on, person, public, reference, secretariat};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/kinds")
}

/// The same of the room of nominations.
fn nominations() -> Vec<(&'static str, Actor, Event)> {
    let [first, second] = ["N-0001", "N-0002"].map(|text| text.parse().expect("a reference"));
    let nominated = |sender| ExpertNominated {
        reference: first,
        expert: person(50),
        entity: EntityId::new("valmora").expect("an entity"),
        category: CategoryId::new("member-state").expect("a category"),
        sender,
        topics: vec![TagId::new("ai").expect("a topic"), TagId::new("ott").expect("a topic")],
        active_at_home: true,
        exception: false,
        visa: true,
        details: digest(5),
        late: false,
    };
    let expert = || public(50);
    let to = ["valmora", "kesh"].map(|entity| EntityId::new(entity).expect("an entity"));
    let revised = ParticipantsRevised { mandate: digest(1), participants: digest(8) };
    let again = LetterSentAgain { symbol: "CL-19/34".into(), to: vec![to[1].clone()], people: 1 };
    let letter = LetterSent { symbol: "CL-19/34".into(), to: to.into(), people: 3 };
    let decided = NominationLateDecided { reference: first, admit: true, reason: digest(6) };
    let replaced = ExpertReplaced { old: first, new: second, reason: digest(6) };
    let filed = |media_type| CvFiled { reference: first, digest: digest(7), size: 48_112, media_type };
    let viewed = |by| CvViewed { reference: first, by };
    vec![
        ("full", secretariat(), Event::LetterSent(letter)),
        ("full", secretariat(), Event::LetterSentAgain(again)),
        ("full", Actor::Operator, Event::ParticipantsRevised(revised)),
        ("full", member(1, "valmora"), Event::ExpertNominated(nominated(Some(person(1))))),
        ("bare", secretariat(), Event::ExpertNominated(nominated(None))),
        ("full", expert(), Event::NominationAccepted(NominationAccepted { reference: first })),
        ("full", expert(), Event::NominationDeclined(NominationDeclined { reference: first })),
        ("full", secretariat(), Event::NominationLateDecided(decided)),
        ("full", secretariat(), Event::ExpertReplaced(replaced)),
        ("full", member(1, "valmora"), Event::NominationWithdrawn(NominationWithdrawn { reference: first })),
        ("pdf", member(1, "valmora"), Event::CvFiled(filed(MediaType::Pdf))),
        ("docx", expert(), Event::CvFiled(filed(MediaType::Docx))),
        ("full", secretariat(), Event::CvViewed(viewed(Some(person(200))))),
        ("bare", Actor::Operator, Event::CvViewed(viewed(None))),
    ]
}

/// An event of each kind as this build writes it: with everything in it, and with what may be missing left out.
fn written() -> Vec<(&'static str, Actor, Event)> {
    let (organ, instrument) = (OrganId::new("council").expect("an organ"), InstrumentId::new("dec-611"));
    let instrument = instrument.expect("an instrument");
    let opened = |participants| ForumOpened {
        mandate: digest(1),
        participants,
        key: "travaux/wtpf-21+1f2e3d4c+AbCd".into(),
    };
    let adopted = |participants| InstrumentAdopted {
        organ: organ.clone(),
        instrument: instrument.clone(),
        mandate: digest(3),
        participants,
    };
    let waived = RuleWaived {
        rule: RuleId::new("final-report-six-weeks").expect("a rule"),
        organ: organ.clone(),
        instrument: instrument.clone(),
    };
    let first = DraftText { lineage: None, ..draft(1) };
    let third = DraftText { lineage: Some(digest(9)), ..draft(3) };
    let received = |target, label, entity: Option<&str>, confirm_by| CommentReceived {
        reference: reference("C3-0187"),
        target,
        label,
        person: person(1),
        category: CategoryId::new(if entity.is_some() { "member-state" } else { "public" }).expect("one"),
        entity: entity.map(|name| EntityId::new(name).expect("an entity")),
        sent: digest(5),
        language: "ar".into(),
        wording: entity.is_some(),
        late: entity.is_none(),
        confirm_by,
        jointly: Vec::new(),
    };
    let of_public = received(on("aaaaaa"), Label::View, None, Some(at("2020-06-16T12:00:00Z")));
    let of_member = received(Target::Draft, Label::Proposal, Some("valmora"), None);
    let reply = received(Target::Comment(reference("C3-0001")), Label::Input, Some("valmora"), None);
    let screened = |publish, reason: Option<&str>| CommentScreened {
        reference: reference("C3-0187"),
        publish,
        reason: reason.map(Into::into),
    };
    let this = reference("C3-0187");
    let admitted = CommentAdmitted { reference: this, reason: Some("The mail was held up.".into()) };
    let (delegate, valmora) =
        (OfficeId::new("delegate").expect("one"), EntityId::new("valmora").expect("one"));
    let given = |entity| SeatGiven { person: person(1), office: delegate.clone(), entity };
    let ended = |entity| SeatEnded { person: person(1), office: OfficeId::secretariat(), entity };
    let ostra = || EntityId::new("ostra").expect("one");
    let jointly = CommentReceived {
        jointly: vec![ostra(), EntityId::new("kesh").expect("one")],
        ..received(Target::Draft, Label::Proposal, Some("valmora"), None)
    };
    let drafted = |disposition, by| DispositionDrafted {
        reference: this,
        disposition,
        reason: digest(10),
        by,
        needs_second_reader: by.is_some(),
    };
    let answers = |more| AnswersPublished {
        round: 3,
        answers: [(1, Disposition::Noted), (187, Disposition::OutOfScope)]
            .map(|(serial, disposition)| PublishedAnswer {
                reference: forum::CommentRef { round: 3, serial },
                disposition,
                reason: digest(10),
            })
            .to_vec(),
        more,
    };
    let worked = |change| ParagraphDrafted {
        round: 3,
        id: "zzzzzz".parse().expect("an id"),
        change,
        causes: vec![this],
        editorial: None,
        by: Some(person(200)),
    };
    let caused = DraftText {
        causes: vec![
            Cause { number: number("3.1"), comments: vec![this], editorial: None },
            Cause { number: number("3.2"), comments: Vec::new(), editorial: Some("Spelling.".into()) },
        ],
        ..draft(4)
    };
    vec![
        ("full", secretariat(), Event::SeatGiven(given(Some(valmora.clone())))),
        ("bare", Actor::Operator, Event::SeatGiven(given(None))),
        ("full", Actor::Operator, Event::SeatEnded(ended(Some(valmora.clone())))),
        (
            "bare",
            Actor::Office { person: person(2), office: OfficeId::secretariat() },
            Event::SeatEnded(ended(None)),
        ),
        ("full", Actor::Operator, Event::ForumOpened(opened(Some(digest(2))))),
        ("bare", Actor::Operator, Event::ForumOpened(opened(None))),
        ("full", Actor::Operator, Event::InstrumentAdopted(adopted(Some(digest(4))))),
        ("bare", secretariat(), Event::InstrumentAdopted(adopted(None))),
        ("full", secretariat(), Event::RuleWaived(waived)),
        (
            "full",
            secretariat(),
            Event::DraftPrepared(DraftPrepared {
                text: third.clone(),
                publish_at: at("2020-04-01T00:00:00Z"),
            }),
        ),
        (
            "full",
            Actor::Timer,
            Event::DraftPublished(DraftPublished { text: third, published_at: at("2020-04-01T00:00:00Z") }),
        ),
        (
            "bare",
            Actor::Operator,
            Event::DraftPublished(DraftPublished { text: first, published_at: at("2019-08-01T09:00:00Z") }),
        ),
        ("public", public(1), Event::CommentReceived(of_public)),
        ("member", member(1, "valmora"), Event::CommentReceived(of_member)),
        ("reply", member(1, "valmora"), Event::CommentReceived(reply)),
        ("full", public(1), Event::CommentConfirmed(CommentConfirmed { reference: this })),
        ("full", Actor::Timer, Event::CommentLapsed(CommentLapsed { reference: this })),
        ("bare", public(1), Event::CommentWithdrawn(CommentWithdrawn { reference: this, reason: None })),
        (
            "full",
            public(1),
            Event::CommentWithdrawn(CommentWithdrawn { reference: this, reason: Some(digest(7)) }),
        ),
        (
            "full",
            public(1),
            Event::CommentCorrected(CommentCorrected {
                reference: this,
                sent: digest(6),
                language: "ru".into(),
                wording: false,
            }),
        ),
        ("full", secretariat(), Event::CommentAdmitted(CommentAdmitted { reference: this, reason: None })),
        ("reason", secretariat(), Event::CommentAdmitted(admitted)),
        ("full", secretariat(), Event::CommentScreened(screened(false, Some("It names a private person.")))),
        ("bare", secretariat(), Event::CommentScreened(screened(true, None))),
        ("joint", member(1, "valmora"), Event::CommentReceived(jointly)),
        (
            "full",
            secretariat(),
            Event::CommentNotAdmitted(CommentNotAdmitted { reference: this, reason: "A week late.".into() }),
        ),
        (
            "full",
            member(2, "ostra"),
            Event::CommentJoined(CommentJoined { reference: this, entity: ostra(), person: person(2) }),
        ),
        (
            "full",
            member(2, "ostra"),
            Event::CommentSupported(CommentSupported { reference: this, entity: ostra(), person: person(2) }),
        ),
        (
            "full",
            member(2, "ostra"),
            Event::CommentSupportEnded(CommentSupportEnded {
                reference: this,
                entity: ostra(),
                person: person(2),
            }),
        ),
        (
            "full",
            secretariat(),
            Event::CommentAssigned(CommentAssigned { reference: this, to: Some(person(3)) }),
        ),
        ("bare", secretariat(), Event::CommentAssigned(CommentAssigned { reference: this, to: None })),
        ("full", secretariat(), Event::DispositionDrafted(drafted(Disposition::InPart, Some(person(200))))),
        ("bare", Actor::Operator, Event::DispositionDrafted(drafted(Disposition::NotAccepted, None))),
        (
            "full",
            secretariat(),
            Event::DispositionRead(DispositionRead { reference: this, version: 2, by: Some(person(200)) }),
        ),
        ("full", secretariat(), Event::AnswersPublished(answers(true))),
        ("last", secretariat(), Event::AnswersPublished(answers(false))),
        (
            "full",
            secretariat(),
            Event::AnswerCorrected(AnswerCorrected {
                reference: this,
                disposition: Disposition::Accepted,
                reason: digest(11),
                why: "The wrong paragraph was named.".into(),
            }),
        ),
        ("text", secretariat(), Event::ParagraphDrafted(worked(Change::Text { text: digest(12) }))),
        (
            "inserted",
            secretariat(),
            Event::ParagraphDrafted(worked(Change::Inserted {
                after: Some("bbbbbb".parse().expect("an id")),
                text: digest(12),
                shape: Shape::Heading,
            })),
        ),
        ("moved", secretariat(), Event::ParagraphDrafted(worked(Change::Moved { after: None }))),
        ("full", secretariat(), Event::TextUploaded(uploaded())),
        (
            "carried",
            secretariat(),
            Event::TextUploaded(TextUploaded {
                units: vec![UploadedUnit {
                    merged: vec!["cccccc".parse().expect("an id")],
                    ..uploaded().units[1].clone()
                }],
                doubts: vec![Doubtful { part: false, ..uploaded().doubts[0] }],
                settled: vec![Settled {
                    new: "nnnnnn".parse().expect("an id"),
                    old: Some("bbbbbb".parse().expect("an id")),
                    alone: true,
                }],
                ..uploaded()
            }),
        ),
        ("alone", secretariat(), Event::LinkSettled(LinkSettled { alone: true, ..settled(Some("bbbbbb")) })),
        ("old", secretariat(), Event::LinkSettled(settled(Some("bbbbbb")))),
        ("new", secretariat(), Event::LinkSettled(settled(None))),
        (
            "full",
            secretariat(),
            Event::UploadWithdrawn(UploadWithdrawn { document: digest(20), by: Some(person(200)) }),
        ),
        ("deleted", secretariat(), Event::ParagraphDrafted(worked(Change::Deleted))),
        ("restored", secretariat(), Event::ParagraphDrafted(worked(Change::Restored))),
        (
            "caused",
            Actor::Operator,
            Event::ParagraphDrafted(ParagraphDrafted {
                causes: Vec::new(),
                editorial: Some("A slip of the pen.".into()),
                by: None,
                ..worked(Change::Caused)
            }),
        ),
        (
            "caused",
            secretariat(),
            Event::DraftPublished(DraftPublished { text: caused, published_at: at("2020-11-01T09:00:00Z") }),
        ),
        (
            "full",
            Actor::Operator,
            Event::PersonErased(PersonErased {
                person: person(1),
                ground: "Request of the person".into(),
                contents: vec![digest(5), digest(6)],
            }),
        ),
    ]
}

fn settled(old: Option<&str>) -> LinkSettled {
    let id = |text: &str| text.parse().expect("an id");
    LinkSettled {
        document: digest(20),
        new: id("nnnnnn"),
        old: old.map(id),
        alone: false,
        by: Some(person(200)),
    }
}

fn uploaded() -> TextUploaded {
    let id = |text: &str| text.parse().expect("an id");
    let unit = |one, found: Option<_>| UploadedUnit { id: id(one), found: found.map(id), merged: Vec::new() };
    TextUploaded {
        round: 3,
        document: digest(20),
        lineage: digest(21),
        units: vec![unit("mmmmmm", None), unit("nnnnnn", Some("bbbbbb"))],
        kept: vec![id("bbbbbb")],
        doubts: vec![Doubtful {
            old: id("bbbbbb"),
            new: id("nnnnnn"),
            confidence: 45,
            linked: true,
            part: true,
        }],
        by: Some(person(200)),
        settled: Vec::new(),
    }
}

#[test]
fn what_this_build_writes_is_what_was_written_in_this_version_before() {
    for (variant, actor, event) in written().into_iter().chain(nominations()) {
        let path = folder().join(format!("{}.{variant}.json", event.kind().replace('/', "-")));
        let now = json!({ "kind": event.kind(), "actor": actor, "event": event });
        if !path.exists() && std::env::var_os("TRAVAUX_WRITE_KINDS").is_some() {
            let text = serde_json::to_string_pretty(&now).expect("JSON");
            fs::write(&path, text + "\n").expect("written");
        }
        let kept = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
        let kept: Value = serde_json::from_str(&kept).expect("JSON");
        assert_eq!(now, kept, "a changed form is a new version of the kind");
    }
}

#[test]
fn everything_that_was_ever_written_still_reads() {
    let mut read = BTreeSet::new();
    for file in fs::read_dir(folder()).expect("a folder") {
        let path = file.expect("a file").path();
        let kept: Value = serde_json::from_str(&fs::read_to_string(&path).expect("text")).expect("JSON");
        let kind = kept["kind"].as_str().expect("a kind");
        let event = Event::read(kind, &kept["event"].to_string()).expect("a kind this build knows");
        let event = event.unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        assert_eq!(serde_json::to_value(&event).expect("JSON"), kept["event"], "nothing is lost by reading");
        let actor: Actor = serde_json::from_value(kept["actor"].clone()).expect("an actor");
        assert_eq!(serde_json::to_value(&actor).expect("JSON"), kept["actor"]);
        read.insert(kind.to_owned());
    }
    let known: BTreeSet<String> = Event::KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    assert_eq!(read, known, "a fixture of every kind and version");
}
