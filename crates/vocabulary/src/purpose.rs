//! What data is used for.

use crate::word::{Terms, words};

const fn terms(fideslang: &'static [&'static str], dpv: &'static [&'static str]) -> Terms {
    Terms { fideslang, dpv }
}

words! {
    /// A purpose of use. Which category may serve which purpose is the policy's business.
    pub enum Purpose: "purpose", facts Terms {
        /// Answering a person who asks what is known about them.
        AccessRequest "access_request" = terms(&[], &[]),
        /// Administering accounts and the use of the product.
        AccountAdmin "account_admin" =
            terms(&["essential.service.operations"], &["dpv:AccountManagement"]),
        /// Servicing an account with a payment processor.
        AccountService "account_service" =
            terms(&["essential.service.operations"], &["dpv:AccountManagement"]),
        /// Advertising for third parties.
        Advertising "advertising" =
            terms(&["marketing.advertising.third_party"], &["dpv:Advertising"]),
        /// Training models.
        AiTraining "ai_training" = terms(&["train_ai_system"], &[]),
        /// Monitoring and analysing use.
        Analytics "analytics" = terms(&["analytics.reporting"], &["dpv:ServiceUsageAnalytics"]),
        /// Announcements about the product.
        Announcements "announcements" = terms(
            &["essential.service.notifications", "essential.service.notifications.email", "essential.service.upgrades"],
            &["dpv:CommunicationForCustomerCare"],
        ),
        /// Keeping copies against loss.
        Backup "backup" = terms(&[], &[]),
        /// Selling, merging or moving the business.
        BusinessTransfer "business_transfer" = terms(&[], &[]),
        /// Checking credit with a payment processor.
        CreditCheck "credit_check" = terms(&["finance"], &["dpv:CustomerSolvencyMonitoring"]),
        /// Demographic profiling, from aggregates.
        DemographicProfiling "demographic_profiling" =
            terms(&["personalize.content.profiling"], &["dpv:Profiling"]),
        /// Resolving disputes.
        Disputes "disputes" =
            terms(&["essential.service.operations.support"], &["dpv:DisputeManagement"]),
        /// Verifying that somebody meets the criteria to use the product.
        Eligibility "eligibility" =
            terms(&["essential.service"], &["dpv:ServiceAccessDetermination"]),
        /// Enforcing the terms of use.
        EnforceTerms "enforce_terms" =
            terms(&["essential.service.security"], &["dpv:MisusePreventionAndDetection"]),
        /// Improving the product.
        Improve "improve" = terms(
            &["functional.service.improve"],
            &["dpv:ImproveExistingProductsAndServices"],
        ),
        /// Analysing an industry, from aggregates.
        IndustryAnalysis "industry_analysis" =
            terms(&["analytics.reporting"], &["dpv:ServiceUsageAnalytics"]),
        /// Meeting legal obligations, as a reason to keep data.
        Legal "legal" = terms(&["essential.legal_obligation"], &["dpv:LegalCompliance"]),
        /// Disclosing to authorities and parties as the law asks.
        LegalDisclosure "legal_disclosure" =
            terms(&["third_party_sharing.legal_obligation"], &["dpv:LegalCompliance"]),
        /// Offers and newsletters.
        Marketing "marketing" = terms(
            &["marketing.communications", "marketing.communications.email", "marketing.communications.sms"],
            &["dpv:DirectMarketing"],
        ),
        /// Effecting payment.
        Payment "payment" =
            terms(&["essential.service.payment_processing"], &["dpv:PaymentManagement"]),
        /// Making the product fit the person.
        Personalization "personalization" = terms(&["personalize"], &["dpv:Personalisation"]),
        /// Deriving interests and characteristics.
        Profiling "profiling" = terms(
            &["personalize.content.profiling", "marketing.advertising.profiling"],
            &["dpv:Profiling"],
        ),
        /// Providing the product.
        ProvideService "provide_service" =
            terms(&["essential.service"], &["dpv:RequestedServiceProvision"]),
        /// Sharing as the policy lists it.
        Sharing "sharing" = terms(&["third_party_sharing"], &["dpv:LegalCompliance"]),
        /// Targeted advertising, from aggregates.
        TargetedAdvertising "targeted_advertising" = terms(
            &["marketing.advertising.third_party.targeted"],
            &["dpv:TargetedAdvertising"],
        ),
    }
}

impl Purpose {
    /// What other vocabularies call it.
    pub const fn terms(self) -> Terms {
        *self.facts()
    }
}
