//! Whom data is about, and where it comes from: what `#[privacy(..)]` says beside a tag.

use crate::word::words;

/// What is known of a subject.
struct Facts {
    fideslang: Option<&'static str>,
    dpv: Option<&'static str>,
}

const fn facts(fideslang: Option<&'static str>, dpv: Option<&'static str>) -> Facts {
    Facts { fideslang, dpv }
}

words! {
    /// Whom data is about.
    #[derive(Default)]
    pub enum Subject: "subject", also (&[("minor", "child"), ("user", "customer")]), facts Facts {
        /// Somebody who uses the product without an account.
        AnonymousUser "anonymous_user" = facts(Some("anonymous_user"), None),
        /// A child; the data is `user.childrens` in fideslang besides.
        Child "child" = facts(None, Some("dpv:Child")),
        /// A citizen or voter.
        CitizenVoter "citizen_voter" = facts(Some("citizen_voter"), None),
        /// Somebody on their way to work.
        Commuter "commuter" = facts(Some("commuter"), None),
        /// A consultant.
        Consultant "consultant" = facts(Some("consultant"), None),
        /// A customer: who is meant where nothing is said.
        #[default]
        Customer "customer" = facts(Some("customer"), Some("dpv:Customer")),
        /// An employee.
        Employee "employee" = facts(Some("employee"), None),
        /// Somebody who applies for a job.
        JobApplicant "job_applicant" = facts(Some("job_applicant"), None),
        /// A relative.
        NextOfKin "next_of_kin" = facts(Some("next_of_kin"), None),
        /// A passenger.
        Passenger "passenger" = facts(Some("passenger"), None),
        /// A patient.
        Patient "patient" = facts(Some("patient"), None),
        /// Somebody who may become a customer.
        Prospect "prospect" = facts(Some("prospect"), None),
        /// A shareholder.
        Shareholder "shareholder" = facts(Some("shareholder"), None),
        /// A supplier or vendor.
        SupplierVendor "supplier_vendor" = facts(Some("supplier_vendor"), None),
        /// A trainee.
        Trainee "trainee" = facts(Some("trainee"), None),
        /// Somebody who visits a site or a place.
        Visitor "visitor" = facts(Some("visitor"), None),
    }
}

impl Subject {
    /// Its key among fideslang's data subjects.
    pub const fn fideslang(self) -> Option<&'static str> {
        self.facts().fideslang
    }

    /// Its term in the Data Privacy Vocabulary.
    pub const fn dpv(self) -> Option<&'static str> {
        self.facts().dpv
    }
}

words! {
    /// Where data comes from.
    pub enum DataSource: "source of data" {
        /// Concluded from other data.
        Derived "derived",
        /// Seen while the person used the product.
        Observed "observed",
        /// Given by the person.
        Provided "provided",
        /// Given by somebody else.
        ThirdParty "third_party",
    }
}

impl DataSource {
    /// Its term in the Data Privacy Vocabulary; third parties have none.
    pub const fn dpv(self) -> Option<&'static str> {
        match self {
            Self::Derived => Some("dpv:DerivedPersonalData"),
            Self::Observed => Some("dpv:ObservedPersonalData"),
            Self::Provided => Some("dpv:ProvidedPersonalData"),
            Self::ThirdParty => None,
        }
    }
}
