//! Who or what receives data: the kinds of recipients and of sinks.
//!
//! These are the built-in kinds. A project declares its own besides, each as one of these, so code
//! that reads models treats an unknown kind as one to look up in the project first.

use crate::word::words;

/// What is known of a kind.
struct Facts {
    general: Option<RecipientKind>,
    dpv: &'static [&'static str],
}

const fn dpv(dpv: &'static [&'static str]) -> Facts {
    Facts { general: None, dpv }
}

const fn provider() -> Facts {
    Facts { general: Some(RecipientKind::ServiceProvider), dpv: &["dpv:DataProcessor"] }
}

const fn store() -> Facts {
    Facts { general: Some(RecipientKind::Storage), dpv: &["dpv:Store"] }
}

/// What people write before they know our word for it.
const ALSO: &[(&str, &str)] = &[
    ("ads", "advertising"),
    ("cache", "storage.cache"),
    ("database", "storage.db"),
    ("db", "storage.db"),
    ("email", "mail"),
    ("export", "partner_export"),
    ("file", "storage.file"),
    ("html", "response"),
    ("logging", "log"),
    ("payment", "payment_processor"),
    ("psp", "payment_processor"),
    ("queue", "storage.queue"),
    ("stderr", "stdout"),
    ("vault", "storage.vault"),
];

words! {
    /// A kind of recipient, which is also the kind of the sinks that lead there.
    pub enum RecipientKind: "kind of recipient", also (ALSO), facts Facts {
        /// Who buys the business.
        Acquirer "acquirer" = dpv(&["dpv:ThirdParty"]),
        /// Advertisers and advertising networks.
        Advertising "advertising" = dpv(&["dpv:ThirdParty", "dpv:Share"]),
        /// Analytics services.
        Analytics "analytics" = dpv(&["dpv:DataProcessor", "dpv:ThirdParty"]),
        /// A cookie in the browser.
        Cookie "cookie" = dpv(&["tech:Cookie"]),
        /// Who trades in data.
        DataBroker "data_broker" = dpv(&["dpv:ThirdParty"]),
        /// The person whom the data is about.
        DataSubject "data_subject" = dpv(&["dpv:DataSubject"]),
        /// Services that collect errors.
        ErrorReporting "error_reporting" = dpv(&["dpv:DataProcessor"]),
        /// A hash that is quick to compute, and so to guess.
        FastHash "fast_hash" = dpv(&[]),
        /// Authorities and private parties whom the law entitles.
        LegalDisclosure "legal_disclosure" = dpv(&["dpv:LawEnforcementOrganisation"]),
        /// Logs.
        Log "log" = dpv(&["dpv:Record"]),
        /// E-mail, and the service that delivers it.
        Mail "mail" = provider(),
        /// The message of a panic.
        Panic "panic" = dpv(&["dpv:Record"]),
        /// Exports for partners.
        PartnerExport "partner_export" = dpv(&["dpv:Recipient", "dpv:Export"]),
        /// Services that process payments.
        PaymentProcessor "payment_processor" = dpv(&["dpv:DataProcessor"]),
        /// A response that anybody may read.
        PublicResponse "public_response" = dpv(&["dpv:Recipient", "dpv:MakeAvailable"]),
        /// Push messages, and the service that delivers them.
        Push "push" = provider(),
        /// A page or a response; the subject's own unless the route is public.
        Response "response" = dpv(&["dpv:Display"]),
        /// A service that works on our behalf.
        ServiceProvider "service_provider" = dpv(&["dpv:DataProcessor"]),
        /// A model that answers prompts.
        ServiceProviderAiModel "service_provider.ai_model" = provider(),
        /// Hosting.
        ServiceProviderHosting "service_provider.hosting" = provider(),
        /// Search.
        ServiceProviderSearch "service_provider.search" = provider(),
        /// Customer support.
        ServiceProviderSupport "service_provider.support" = provider(),
        /// Text messages, and the service that delivers them.
        Sms "sms" = provider(),
        /// Standard output and standard error.
        Stdout "stdout" = dpv(&["dpv:Record"]),
        /// Where data is kept.
        Storage "storage" = dpv(&["dpv:Store"]),
        /// A cache.
        StorageCache "storage.cache" = store(),
        /// A database.
        StorageDb "storage.db" = store(),
        /// A file.
        StorageFile "storage.file" = store(),
        /// An object store.
        StorageObject "storage.object" = store(),
        /// A queue.
        StorageQueue "storage.queue" = store(),
        /// A search index.
        StorageSearch "storage.search" = store(),
        /// A store made for secrets, which hands out tokens for them.
        StorageVault "storage.vault" = store(),
        /// Traces and metrics.
        Telemetry "telemetry" = dpv(&["dpv:Record"]),
        /// Somebody outside whom nothing names.
        UnknownExternal "unknown_external" = dpv(&["dpv:Recipient"]),
        /// A URL, which other sites, histories and access logs see.
        Url "url" = dpv(&[]),
    }
}

impl RecipientKind {
    /// The kind that it is one of: `storage` for `storage.db`, `service_provider` for `mail`.
    pub const fn general(self) -> Option<RecipientKind> {
        self.facts().general
    }

    /// Whether it is of this kind, itself or through its general kind.
    pub fn is(self, kind: RecipientKind) -> bool {
        self == kind || self.general() == Some(kind)
    }

    /// Roles and operations of the Data Privacy Vocabulary, the closest first.
    pub const fn dpv(self) -> &'static [&'static str] {
        self.facts().dpv
    }
}
