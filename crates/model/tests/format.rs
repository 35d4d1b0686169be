//! The examples of the published format, read word for word.

use privet_model::{
    AccessPath, Arguments, Catalogue, DataSelector, EmbeddedFile, FlowModel, Level, LevelScope,
    LogDataSetting, Match, ModelProblem, Shown, UrlRecipient,
};
use privet_vocabulary::{Category, Passes, Protection, Purpose, RecipientKind, Subject};

const MODELS: &str = r##"[[tag]]                      # what an attribute says, for code that one does not own; a type tags all its fields
path = "dep::User::email"
class = "personal_information"          # or "log_data", "not_personal"
category = "email"

[[tag]]
column = "accounts.email"               # a column, wherever it is read or written (`query!` records included)
class = "personal_information"
category = "email"

[[source]]
path = "app::input::read"
output = "return"                       # an access path
class = "personal_information"
category = "email"

[[sink]]
path = "posthog_rs::Client::capture"    # a function, method, macro, or a type (its construction)
arguments = [1]                         # or "all", or access paths
recipient = "posthog"                   # or kind = "log"; own kinds are declared under [kinds]
reads = "deep"                          # all that the value holds, as the channel shows it; "shallow": itself, through references and elements
channel = "serialize"                   # debug | display | serialize | raw (default)
name = "event_capture"                  # for lints that mean just this one
host = { argument = 0 }                 # the recipient is decided by a constant URL
key = { argument = 0 }                  # the store is named by a constant argument

[[recipient]]
id = "posthog"
kind = "analytics"
hosts = ["*.posthog.com"]
urls_from = ["app::Config::analytics_url"]   # where the URL comes from configuration
crates = ["posthog-rs"]
region = "US"
tasks = ["analytics"]
allow = ["usage", "pseudonym"]               # default: by kind, from the policy
agreement = "contracts/posthog.pdf"

[[protection]]
path = "app::mask"                      # a function, or a type whose values are protected
kind = "redacted"                       # redacted | anonymised | aggregated | noised | masked | pseudonymised | encrypted | hashed
channels = ["all"]

[[wrapper]]
path = "secrecy::SecretBox"
debug = "redacted"
display = "none"
serialize = "raw"
reveal = ["expose_secret"]

[[guard]]
path = "app::consent::marketing"        # a function, a type (holding a value of it passes: an extractor), a router layer, a field
name = "marketing_consent"              # several may share a name, one may bear several
passes = "true"                         # true | false | ok | err | some | none | returns; seen through `.await` and `?`

[[flow]]                                # replaces the body
path = "ffi::copy"
from = "argument[0].element"
to = "return"

[[function]]                            # what a function attribute says, for code that one does not own
path = "app::jobs::forget_user"
erases = "app::User"                    # also: collects, detects, rectifies, provides_access, deactivates, audits, purpose, retain, aggregates, store
"##;

const LINT: &str = r##"id = "marketing_without_opt_out"        # = file name = suppression key = rule id in every output
clause = "3"
level = "deny"                          # allow | note (reported, never fails) | warn | deny
severity = "high"                       # low | medium | high | critical
status = "stable"                       # preview | stable | deprecated
since = "1.0"                           # the catalogue's version; `catalogue = "1.0"` in privet.toml pins what is denied
kind = "guard"
title = "{category} `{source}` is mailed without asking the opt-out"
help = "check `{guard}` before, or filter the recipients by it"

[match]                                 # the keys of each kind; the engine knows these and nothing else
data = { class = "personal_information", categories = ["contact.*"] }   # or "any": no data needed, every call of the sink counts
sinks = { kinds = ["mail", "sms"], purposes = ["marketing"] }           # also names, recipients, paths
unless = { protections = ["anonymised"], guards = ["staff_only"], argument = { index = 2, from = ["app::staff::address"], only = true } }
guards = { all = ["marketing_consent"] }                                # or any
same = [{ guard = 0, sink = 1 }]                                        # the guard was asked about the same value
within = ["app::campaign::**"]                                          # entry functions; default: all
levels = { credential = "deny", unique_id = "note" }                    # by category, where they differ
"##;

const POLICY: &str = r##"id = "redislabs-2015"
extends = "baseline"
version = "2015-07-26"
scope = { subjects = ["customer", "visitor"], role = "controller" }      # employee data is out; a processor may only do what its customer asked
[[clause]]
id = "4.aggregate"
heading = "Aggregate Non-Personal Information"
quote = "Any aggregated information shared in these contexts will not contain your Personal Information."
obligation = "third parties get aggregates only"
enforced_by = ["unaggregated_export", "personal_data_in_aggregate", "personal_data_to_advertising"]
[use]                                   # category -> purposes
"contact.*" = ["provide_service", "account_admin", "announcements", "marketing"]
[disclosure]                            # recipient kind -> categories, and the protection that the rest needs
advertising = { allow = [], unless = "aggregated" }
[[interpretation]]
clause = "1.log_data"
reading = "an IP address is personal for EU and Swiss subjects, as clause 8 prevails"
decided_by = "counsel"
date = 2026-01-15
"##;

const PROJECT: &str = r##"policy = "redislabs-2015"               # a pack, or a path to one
catalogue = "1.0"
lint-folders = ["privacy/lints"]
internal-hosts = ["*.internal.example"]
log-data = "always"                     # is LogData personal: "policy" | "linked" | "always"
[levels]                                # by lint id, "package:lint" or "path/glob:lint"
personal_data_in_log = "deny"
[kinds]                                 # own sink kinds
community_write = "storage"
[collects]                              # categories that the policy says are collected
categories = ["name", "email", "payment_card"]
[[cookie]]                              # name, purpose, lifetime, categories
name = "session"
lifetime = "session"
[[store]]                               # encrypted_at_rest, region, retention
id = "accounts"
encrypted_at_rest = true
[purposes]                              # by module path
"app::campaign" = "marketing"
[contact]
privacy = "privacy@example.com"
[[declared]]                            # a fact that code cannot show
clause = "2"
statement = "the identity provider asks the age"
owner = "security"
date = 2026-03-01
"##;

fn load(project: &str, own: &[(&str, &str)]) -> (Catalogue, Vec<ModelProblem>) {
    let own: Vec<(String, String)> =
        own.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Catalogue::load(&[] as &[EmbeddedFile], Some(("privet.toml", project)), &own)
}

fn messages(problems: &[ModelProblem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn the_models_are_read() {
    let (catalogue, problems) = load(MODELS, &[]);
    assert_eq!(messages(&problems), Vec::<String>::new());
    let models = &catalogue.models;

    let tag = models.tags.get_text("dep::User::email");
    assert_eq!(tag.len(), 1);
    assert_eq!(tag[0].value.category, Some(Category::Email));
    assert_eq!(tag[0].origin.to_string(), "privet.toml:1:1");
    assert!(!tag[0].origin.built_in);
    assert_eq!(models.column("accounts", "email").unwrap().tag.category, Some(Category::Email));
    assert!(models.column("accounts", "phone").is_none());

    let source = models.sources.get_text("app::input::read");
    assert_eq!(source[0].value.output, AccessPath::result());

    let sink = &models.sinks.get_text("posthog_rs::Client::capture")[0].value;
    assert_eq!(sink.arguments, Arguments::These(vec![AccessPath::argument(1)]));
    assert_eq!(sink.recipient.as_ref().map(|id| id.as_str()), Some("posthog"));
    assert_eq!(sink.host, Some(AccessPath::argument(0)));
    assert_eq!(sink.key, Some(AccessPath::argument(0)));
    assert_eq!(sink.name.as_deref(), Some("event_capture"));

    let recipient = &models.recipient_of_crate("posthog_rs").unwrap().model;
    assert_eq!(recipient.agreement.as_deref(), Some("contracts/posthog.pdf"));
    assert_eq!(models.urls_from.get_text("app::Config::analytics_url")[0].value, "posthog");
    let known = UrlRecipient::Known("posthog".to_owned());
    assert_eq!(catalogue.hosts.recipient("https://eu.posthog.com/capture"), known);
    assert_eq!(catalogue.may_have(Some("posthog"), "analytics", Category::Usage), Some(true));
    assert_eq!(catalogue.may_have(Some("posthog"), "analytics", Category::Email), Some(false));

    let protection = &models.protections.get_text("app::mask")[0].value;
    assert_eq!((protection.kind, &protection.channels), (Protection::Redacted, &None));
    let wrapper = &models.wrappers.get_text("secrecy::SecretBox")[0].value;
    assert_eq!(wrapper.debug, Shown::Protected(Protection::Redacted));
    assert_eq!((wrapper.display, wrapper.serialize), (Shown::None, Shown::Raw));
    assert_eq!(wrapper.reveal, ["expose_secret"]);
    let guard = &models.guards.get_text("app::consent::marketing")[0].value;
    assert_eq!((guard.name.as_str(), guard.passes), ("marketing_consent", Passes::True));
    let flow = &models.flows.get_text("ffi::copy")[0].value;
    let from = AccessPath::parse("argument[0].element").unwrap();
    assert_eq!(flow, &FlowModel::Moves { from, to: AccessPath::result() });
    let function = &models.functions.get_text("app::jobs::forget_user")[0].value;
    assert_eq!(function.erases.iter().map(ToString::to_string).collect::<Vec<_>>(), ["app::User"]);
}

#[test]
fn the_lint_is_read() {
    let (catalogue, problems) = load("", &[("privacy/lints/marketing_without_opt_out.toml", LINT)]);
    assert_eq!(messages(&problems), Vec::<String>::new());
    let lint = catalogue.lint("marketing_without_opt_out").unwrap();
    let Match::Guard(guard) = &lint.matcher else { panic!("it is a guard lint") };
    assert_eq!(guard.guards.all.iter().map(|name| name.as_str()).collect::<Vec<_>>(), ["marketing_consent"]);
    assert_eq!(guard.sinks.purposes, [Purpose::Marketing]);
    assert_eq!((guard.same[0].guard, guard.same[0].sink), (0, 1));
    assert_eq!(guard.unless.argument.as_ref().map(|argument| argument.index), Some(2));
    let DataSelector::Labels(_) = &guard.data else { panic!("it is about data") };
    assert!(guard.data.has_category(Category::Phone));
    assert!(!guard.data.has_category(Category::Name));
    assert_eq!(lint.level_for(Some(Category::UniqueId), &[], None, None), Level::Note);
    assert_eq!(lint.level_for(Some(Category::Email), &[], None, None), Level::Deny);
}

#[test]
fn the_policy_is_read() {
    let (catalogue, problems) = load("policy = \"./p/policy.toml\"", &[("conf/p/policy.toml", POLICY)]);
    let unknown: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(
        unknown,
        [
            "unknown policy `baseline`",
            "unknown lint `unaggregated_export`",
            "unknown lint `personal_data_in_aggregate`",
            "unknown lint `personal_data_to_advertising`",
        ],
        "what the example does not declare itself"
    );
    let policy = &catalogue.policy;
    assert_eq!(policy.id, "redislabs-2015");
    assert_eq!(policy.scope.subjects, [Subject::Customer, Subject::Visitor]);
    assert_eq!(policy.clause("4.aggregate").unwrap().heading, "Aggregate Non-Personal Information");
    assert_eq!(policy.disclosure["advertising"].unless, [Protection::Aggregated]);
    assert!(catalogue.purposes_of(Category::Email).contains(&Purpose::Marketing));
    assert_eq!(policy.interpretations[0].date.as_str(), "2026-01-15");
}

#[test]
fn the_configuration_is_read() {
    let (catalogue, problems) = load(PROJECT, &[]);
    let messages: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(messages, ["unknown policy `redislabs-2015`", "unknown lint `personal_data_in_log`"]);
    let project = &catalogue.project;
    assert_eq!(project.lint_folders, ["privacy/lints"]);
    assert_eq!(catalogue.log_data(), LogDataSetting::Always);
    assert_eq!(catalogue.hosts.recipient("https://db.internal.example"), UrlRecipient::Internal);
    assert_eq!(project.kinds["community_write"], RecipientKind::Storage);
    assert!(catalogue.kind_is("community_write", "storage"));
    assert!(!catalogue.kind_is("community_write", "mail"));
    assert_eq!(
        project.collects.as_deref(),
        Some(&[Category::Name, Category::Email, Category::PaymentCard][..])
    );
    assert_eq!(project.cookies[0].lifetime.as_deref(), Some("session"));
    assert!(project.stores[0].encrypted_at_rest);
    assert_eq!(project.purpose(&["app", "campaign", "send"]), Some(Purpose::Marketing));
    assert_eq!(project.contact.privacy.as_deref(), Some("privacy@example.com"));
    assert_eq!(project.declared[0].date.as_str(), "2026-03-01");
    assert_eq!(catalogue.levels[0].scope, LevelScope::Everywhere);
}
