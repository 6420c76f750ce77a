//! Payment. Shapes: docs.stripe.com/keys, developer.squareup.com, developer.paypal.com/braintree, shopify.dev, docs.adyen.com.

use super::key;
use crate::rule::Rule;

/// Stripe: secret, restricted and publishable keys; live and test.
pub static STRIPE: Rule = key(
    "stripe-api-key",
    r"\b(?:(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,250})\b",
    &[
        concat!("«sk_live_", "Bn2ahrq73L5pUxAY1f6GCQiN»"),
        concat!(
            "«rk_test_",
            "Kty88MhWG2kdiNtegBoy1XhVav8dNrLZgw7HunWoDQRYZDAEa6aosrWlQGOTvZ89hOz9ZdNKI7xEzzoMepjuO09JWqo10y0adSw»"
        ),
        concat!("«pk_live_", "jpIx1eWy2ORtYrQbrLeAzuzR»"),
    ],
    &["sk_live_short", "risk_test_coverage_is_low"],
);

/// Stripe: signing secrets of webhooks.
pub static STRIPE_HOOK: Rule = key(
    "stripe-webhook-secret",
    r"\b(?:whsec_[A-Za-z0-9+/]{32,64})\b",
    &[concat!("«whsec_", "WPpTUefbnoFq5XJ7T2YDF0k5Uy8Ih1Wo»")],
    &["whsec_short_one_xx"],
);

/// Square: access tokens and OAuth secrets.
pub static SQUARE: Rule = key(
    "square-token",
    r"\b(?:(?:sq0(?:atp-[A-Za-z0-9_-]{22}|csp-[A-Za-z0-9_-]{43})|EAAA[lE][A-Za-z0-9_-]{59}))",
    &[concat!("«sq0atp-", "lAqAN8EpSQmGlJ2OLxcWyJ»"), concat!("«sq0csp-", "N5ZyiKn5smyFq55jyo1TMfsNhFv1cq4HjHQaO0IefjD»")],
    &["sq0atp-short-one"],
);

/// Shopify: admin, custom and private app tokens, shared secrets.
pub static SHOPIFY: Rule = key(
    "shopify-token",
    r"\b(?:shp(?:at|ca|pa|ss|tka|ua)_[0-9a-fA-F]{32})\b",
    &[concat!("«shpat_", "fe4f7f505aef9ebdd25b001a3ff416d4»")],
    &["shpat_short_one_xxx"],
);

/// Razorpay.
pub static RAZORPAY: Rule = key(
    "razorpay-key-id",
    r"\b(?:rzp_(?:live|test)_[A-Za-z0-9]{14})\b",
    &[concat!("«rzp_live_", "VG3qXVexhjx6NS»")],
    &["rzp_live_short"],
);

/// Flutterwave.
pub static FLUTTERWAVE: Rule = key(
    "flutterwave-key",
    r"\b(?:FLWSECK(?:_TEST)?-[0-9a-zA-Z]{12,40}(?:-X)?)\b",
    &[concat!("«FLWSECK_TEST-", "dad8199bfca8b6f3a6a9421cc1c93016-X»")],
    &["FLWSECK_TEST-x"],
);

/// Plaid: access tokens.
pub static PLAID: Rule = key(
    "plaid-token",
    r"\b(?:access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b",
    &[concat!("«access-sandbox-", "f1c4261e-5351-4d30-ab49-895d1a0d1f13»")],
    &["access-production-server"],
);

/// EasyPost.
pub static EASYPOST: Rule = key(
    "easypost-key",
    r"\b(?:EZ[AT]K[0-9a-zA-Z]{54})\b",
    &[concat!("«EZAK", "xzaks6ZcEArYml8qJexajGFpeN5JoAbAArqH92FN3HIeBRukPcuvL7»")],
    &["EZAKshort"],
);
