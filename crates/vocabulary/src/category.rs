//! The categories of data: what a tag says, and what follows from it.
//!
//! A category is a leaf of the taxonomy (`email`) or a part of one (`payment_card.last4`). Its
//! class, its parent and its flags are facts of the category and never said twice. The parents
//! stand only in lints and policies, as `contact.*`: see [`CategoryPattern`].

mod pattern;

pub use pattern::CategoryPattern;

use crate::word::{Terms, words};

words! {
    /// The two roots of all tagged data.
    pub enum Class: "class" {
        /// What a person uses a service with, told apart from who the person is: personal once it
        /// is linked to an identifier.
        LogData "log_data",
        /// What identifies a person or is about an identified one.
        PersonalInformation "personal_information",
    }
}

words! {
    /// The words that tag: the names of the tag attributes, and the `class` of a tag in a model.
    pub enum TagWord: "tag" {
        /// `#[log_data(CATEGORY)]`
        LogData "log_data",
        /// `#[not_personal]`
        NotPersonal "not_personal",
        /// `#[personal_information(CATEGORY)]`
        PersonalInformation "personal_information",
    }
}

impl TagWord {
    /// The class whose categories the tag takes; `not_personal` takes none.
    pub const fn class(self) -> Option<Class> {
        match self {
            Self::LogData => Some(Class::LogData),
            Self::NotPersonal => None,
            Self::PersonalInformation => Some(Class::PersonalInformation),
        }
    }
}

/// What is said about a field, a variant, a type or a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// It holds data of this category, and so of its class.
    Data(Category),
    /// Somebody looked: it holds nothing personal. (No tag at all means that nobody did.)
    NotPersonal,
}

impl Tag {
    /// The category, if the tag has one.
    pub const fn category(self) -> Option<Category> {
        match self {
            Self::Data(category) => Some(category),
            Self::NotPersonal => None,
        }
    }

    /// The word that writes this tag.
    pub const fn word(self) -> TagWord {
        match self {
            Self::Data(category) => match category.class() {
                Class::LogData => TagWord::LogData,
                Class::PersonalInformation => TagWord::PersonalInformation,
            },
            Self::NotPersonal => TagWord::NotPersonal,
        }
    }
}

words! {
    /// What categories have in common; lints and policies name all of a parent's as `contact.*`.
    pub enum Parent: "parent of categories" {
        /// Ways to reach a person.
        Contact "contact",
        /// What a person writes or keeps for themselves.
        Content "content",
        /// What describes a person as one of a group.
        Demographic "demographic",
        /// Means of payment, and what was paid.
        Financial "financial",
        /// Who a person is.
        Identity "identity",
        /// What was concluded about a person, or chosen by them.
        Inference "inference",
        /// Where a person is.
        Location "location",
        /// All log data, whatever else it is.
        Log "log",
        /// What opens an account.
        Secret "secret",
        /// What the law protects more than the rest.
        Special "special",
        /// Where a person works, and as what.
        Work "work",
    }
}

/// What is known of a category.
struct Facts {
    class: Class,
    parent: Parent,
    whole: Option<Category>,
    identifier: bool,
    sensitive: bool,
    terms: Terms,
}

impl Facts {
    const fn identifier(mut self) -> Self {
        self.identifier = true;
        self
    }

    const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    const fn part_of(mut self, whole: Category) -> Self {
        self.whole = Some(whole);
        self
    }
}

const fn personal(parent: Parent, fideslang: &'static [&'static str], dpv: &'static [&'static str]) -> Facts {
    let terms = Terms { fideslang, dpv };
    let class = Class::PersonalInformation;
    Facts { class, parent, whole: None, identifier: false, sensitive: false, terms }
}

const fn log(parent: Parent, fideslang: &'static [&'static str], dpv: &'static [&'static str]) -> Facts {
    let terms = Terms { fideslang, dpv };
    Facts { class: Class::LogData, parent, whole: None, identifier: false, sensitive: false, terms }
}

/// What people write before they know our word for it.
const ALSO: &[(&str, &str)] = &[
    ("address", "postal_address"),
    ("age", "date_of_birth"),
    ("avatar", "photo"),
    ("birthday", "date_of_birth"),
    ("browser", "user_agent"),
    ("card", "payment_card"),
    ("company", "organization"),
    ("cookie", "cookie_id"),
    ("credit_card", "payment_card"),
    ("cvc", "payment_card.cvv"),
    ("cvv", "payment_card.cvv"),
    ("device", "device_id"),
    ("dob", "date_of_birth"),
    ("employer", "organization"),
    ("ethnicity", "race_ethnicity"),
    ("first_name", "name"),
    ("full_name", "name"),
    ("gender", "demographic"),
    ("geolocation", "precise_location"),
    ("gps", "precise_location"),
    ("iban", "bank_account"),
    ("id", "unique_id"),
    ("ip", "ip_address"),
    ("last4", "payment_card.last4"),
    ("last_name", "name"),
    ("location", "precise_location"),
    ("login", "username"),
    ("medical", "health"),
    ("message", "private_content"),
    ("mobile", "phone"),
    ("nickname", "username"),
    ("organisation", "organization"),
    ("pan", "payment_card.pan"),
    ("passport", "government_id"),
    ("password", "credential"),
    ("payment", "financial"),
    ("picture", "photo"),
    ("purchase", "purchase_history"),
    ("race", "race_ethnicity"),
    ("referer", "referrer"),
    ("search", "search_query"),
    ("secret", "credential"),
    ("ssn", "government_id"),
    ("surname", "name"),
    ("tel", "phone"),
    ("telephone", "phone"),
    ("token", "credential"),
    ("user_id", "unique_id"),
    ("uuid", "unique_id"),
];

words! {
    /// A kind of personal information or of log data.
    pub enum Category: "category", also (ALSO), facts Facts {
        /// Data that belongs to an account; its key is a `unique_id`.
        Account "account" = personal(Parent::Identity, &["user.account"], &["dpv:PersonalData"]),
        /// A bank account: number, IBAN, routing data.
        BankAccount "bank_account" =
            personal(Parent::Financial, &["user.financial.bank_account"], &["pd:BankAccount"]).sensitive(),
        /// Fingerprints, faces, voices, as measured to recognise a person.
        Biometric "biometric" = personal(Parent::Special, &["user.biometric"], &["pd:Biometric"]),
        /// Where somebody roughly is: country, region, city.
        CoarseLocation "coarse_location" =
            log(Parent::Location, &["user.location.imprecise"], &["pd:Geographic"]),
        /// An identifier that a cookie holds.
        CookieId "cookie_id" = log(Parent::Log, &["user.device.cookie_id"], &["tech:Cookie", "pd:UID"]),
        /// Passwords and their hashes, tokens, keys, answers to secret questions.
        Credential "credential" = personal(
            Parent::Secret,
            &["user.authorization.credentials", "user.authorization.password"],
            &["pd:Authenticating", "pd:Password", "pd:SecretText"],
        ).sensitive(),
        /// Convictions and offences.
        Criminal "criminal" = personal(Parent::Special, &["user.criminal_history"], &["pd:Criminal"]),
        /// A date of birth or an age: what age rules are decided by.
        DateOfBirth "date_of_birth" =
            personal(Parent::Demographic, &["user.demographic.date_of_birth"], &["pd:BirthDate"]),
        /// Gender, language, family, income: what describes a person as one of a group.
        Demographic "demographic" = personal(Parent::Demographic, &["user.demographic"], &["pd:Demographic"]),
        /// The identifier of a device or an installation.
        DeviceId "device_id" = log(Parent::Log, &["user.device.device_id"], &["pd:DeviceBased"]),
        /// An e-mail address.
        Email "email" =
            personal(Parent::Contact, &["user.contact.email"], &["pd:EmailAddress"]).identifier(),
        /// Billing and payment data that is no card and no bank account.
        Financial "financial" = personal(
            Parent::Financial,
            &["user.financial", "user.payment"],
            &["pd:Financial", "pd:Transaction"],
        ),
        /// Genes, and what was read from them.
        Genetic "genetic" =
            personal(Parent::Special, &["user.health_and_medical.genetic"], &["pd:Genetic"]),
        /// Numbers and documents that a state gives: passport, social security, tax.
        GovernmentId "government_id" =
            personal(Parent::Identity, &["user.government_id"], &["pd:OfficialID"]).sensitive(),
        /// Bodily and mental health.
        Health "health" = personal(Parent::Special, &["user.health_and_medical"], &["pd:MedicalHealth"]),
        /// What somebody likes or is like, as concluded from what they did.
        Interest "interest" =
            personal(Parent::Inference, &["user.behavior"], &["pd:Interest", "dpv:InferredPersonalData"]),
        /// An internet address.
        IpAddress "ip_address" = log(Parent::Log, &["user.device.ip_address"], &["pd:IPAddress"]),
        /// Job title, role, place of work.
        Job "job" = personal(Parent::Work, &["user.job_title", "user.workplace"], &["pd:Job"]),
        /// Which link was followed.
        LinkClick "link_click" = log(Parent::Log, &["user.behavior.browsing_history"], &["pd:LinkClicked"]),
        /// A person's name, or a part of it.
        Name "name" = personal(Parent::Identity, &["user.name"], &["pd:Name"]).identifier(),
        /// The company or organisation that a person acts for.
        Organization "organization" =
            personal(Parent::Work, &["user.contact.organization"], &["pd:Professional"]),
        /// A payment card as a whole, or a part that has no word of its own (its expiry).
        PaymentCard "payment_card" =
            personal(Parent::Financial, &["user.financial.credit_card"], &["pd:PaymentCardNumber"]).sensitive(),
        /// The security code of a card, which may never be stored.
        PaymentCardCvv "payment_card.cvv" =
            personal(Parent::Financial, &["user.financial.credit_card"], &["pd:PaymentCardNumber"])
                .sensitive()
                .part_of(Category::PaymentCard),
        /// The last four digits of a card, which may be shown: a masked number.
        PaymentCardLast4 "payment_card.last4" =
            personal(Parent::Financial, &["user.financial.credit_card"], &["pd:PaymentCardNumber"])
                .part_of(Category::PaymentCard),
        /// The full number of a card.
        PaymentCardPan "payment_card.pan" =
            personal(Parent::Financial, &["user.financial.credit_card"], &["pd:PaymentCardNumber"])
                .sensitive()
                .part_of(Category::PaymentCard),
        /// The content of a card's magnetic stripe or chip.
        PaymentCardTrack "payment_card.track" =
            personal(Parent::Financial, &["user.financial.credit_card"], &["pd:PaymentCardNumber"])
                .sensitive()
                .part_of(Category::PaymentCard),
        /// A telephone number.
        Phone "phone" =
            personal(Parent::Contact, &["user.contact.phone_number"], &["pd:TelephoneNumber"]).identifier(),
        /// A picture of a person.
        Photo "photo" = personal(Parent::Identity, &["user.content.self_image"], &["pd:Picture"]),
        /// Political opinions and memberships.
        Politics "politics" =
            personal(Parent::Special, &["user.demographic.political_opinion"], &["pd:PoliticalOpinion"]),
        /// A postal address, or a part of it.
        PostalAddress "postal_address" =
            personal(Parent::Contact, &["user.contact.address"], &["pd:PhysicalAddress"]),
        /// Where somebody is, to the house.
        PreciseLocation "precise_location" =
            personal(Parent::Location, &["user.location.precise"], &["pd:GPSCoordinate"]).sensitive(),
        /// What somebody chose about their data: consent, opt-out, unsubscription.
        PrivacyPreference "privacy_preference" =
            personal(Parent::Inference, &["user.privacy_preferences"], &["pd:PrivacyPreference"]),
        /// Messages, files and notes that are not for the public.
        PrivateContent "private_content" =
            personal(Parent::Content, &["user.content.private"], &["pd:Communication"]),
        /// What stands for a person and only its maker can lead back.
        Pseudonym "pseudonym" =
            personal(Parent::Identity, &["user.unique_id.pseudonymous"], &["dpv:PseudonymisedData"]),
        /// What somebody bought.
        PurchaseHistory "purchase_history" =
            personal(Parent::Financial, &["user.behavior.purchase_history"], &["pd:Purchase"]),
        /// Race and ethnic origin.
        RaceEthnicity "race_ethnicity" =
            personal(Parent::Special, &["user.demographic.race_ethnicity"], &["pd:EthnicOrigin"]),
        /// The page that somebody came from.
        Referrer "referrer" =
            log(Parent::Log, &["user.behavior.browsing_history"], &["pd:BrowsingReferral"]),
        /// Religious or philosophical belief.
        Religion "religion" =
            personal(Parent::Special, &["user.demographic.religious_belief"], &["pd:Religion"]),
        /// What somebody searched for.
        SearchQuery "search_query" =
            log(Parent::Log, &["user.behavior.search_history"], &["pd:BrowsingBehaviour"]),
        /// Sexual orientation and life.
        SexualOrientation "sexual_orientation" =
            personal(Parent::Special, &["user.demographic.sexual_orientation"], &["pd:SexualPreference"]),
        /// What the system itself did: timings, versions, errors.
        System "system" = log(Parent::Log, &["system.operations"], &["dpv:NonPersonalData"]),
        /// The key of a person or an account in some store; a reference to it is one too.
        UniqueId "unique_id" = personal(Parent::Identity, &["user.unique_id"], &["pd:UID"]).identifier(),
        /// What somebody did with the product.
        Usage "usage" = log(Parent::Log, &["user.telemetry"], &["pd:ServiceConsumptionBehaviour"]),
        /// Browser or program, as it names itself.
        UserAgent "user_agent" = log(Parent::Log, &["user.device"], &["pd:UserAgent"]),
        /// The name that somebody logs in or appears with.
        Username "username" =
            personal(Parent::Identity, &["user.account.username"], &["pd:Username"]).identifier(),
    }
}

impl Category {
    /// Which of the two roots it belongs to.
    pub const fn class(self) -> Class {
        self.facts().class
    }

    /// Its parent in lints and policies. Log data belongs to [`Parent::Log`] besides: to ask
    /// whether a category belongs to a parent, take [`Category::belongs_to`].
    pub const fn parent(self) -> Parent {
        self.facts().parent
    }

    /// Whether it is one of this parent's categories.
    pub fn belongs_to(self, parent: Parent) -> bool {
        self.parent() == parent || (parent == Parent::Log && self.class() == Class::LogData)
    }

    /// The category that this one is a part of: `payment_card` for `payment_card.cvv`.
    pub const fn whole(self) -> Option<Category> {
        self.facts().whole
    }

    /// Whether it is this category or a part of it.
    pub fn is_within(self, category: Category) -> bool {
        self == category || self.whole() == Some(category)
    }

    /// Whether it says whose the data is, so that log data beside it is linked to a person.
    pub const fn is_identifier(self) -> bool {
        self.facts().identifier
    }

    /// Whether a value of it tells one person from the others, so that a count by it is a list of persons.
    pub const fn singles_out(self) -> bool {
        match self {
            Self::IpAddress | Self::CookieId | Self::DeviceId => true,
            Self::PrivacyPreference | Self::PurchaseHistory => false,
            _ => {
                matches!(self.class(), Class::PersonalInformation)
                    && !matches!(self.parent(), Parent::Demographic | Parent::Work | Parent::Inference)
            }
        }
    }

    /// Whether its loss alone harms: secrets, means of payment, documents, whereabouts, and all
    /// that is [special](Category::is_special).
    pub const fn is_sensitive(self) -> bool {
        self.facts().sensitive || self.is_special()
    }

    /// Whether it may be a special category of personal data (GDPR Article 9) or is about criminal
    /// matters (Article 10).
    pub const fn is_special(self) -> bool {
        matches!(self.parent(), Parent::Special)
    }

    /// What other vocabularies call it.
    pub const fn terms(self) -> Terms {
        self.facts().terms
    }
}
