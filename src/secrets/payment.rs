//! Payment. Shapes: docs.stripe.com/keys, developer.squareup.com, developer.paypal.com/braintree, shopify.dev, docs.adyen.com.

use super::key;
use crate::rule::{Rule, Trigger};

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

/// Braintree: access tokens.
pub static BRAINTREE: Rule = Rule {
    trigger: Trigger::Literal(&["access_token$"]),
    ..key(
        "braintree-key",
        r"\b(?:access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32})",
        &[concat!("«access_token$", "production$xnd4hcvp7vtgxhk8$4a628133a5558a90e8eb3e1757d4d518»")],
        &["access_token$short", "access_token$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    )
};

/// Mollie: keys and organisation tokens.
pub static MOLLIE: Rule = key(
    "mollie-key",
    r"\b(?:(?:live|test)_[A-Za-z0-9]{30}|access_[A-Za-z0-9]{30})",
    &[concat!("«live_", "RY90CJTyNaNh32LL68XrqIARayRVcf»")],
    &["live_short", "live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Lob.
pub static LOB: Rule = key(
    "lob-key",
    r"\b(?:(?:live|test)_(?:pub_)?[0-9a-f]{35})",
    &[concat!("«live_", "1eb263cd2023e0bd77c3626dfa4c048abf3»")],
    &["live_short", "live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Mercado Pago.
pub static MERCADOPAGO: Rule = key(
    "mercadopago-key",
    r"\b(?:APP_USR-[0-9]{16}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,10})",
    &[concat!("«APP_USR-", "9999321717812335-552215-f86f880ffcf2d20c7228860ed9d3f14b-855715246»")],
    &["APP_USR-short", "APP_USR-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Paddle.
pub static PADDLE: Rule = key(
    "paddle-key",
    r"\b(?:pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})",
    &[concat!("«pdl_live_apikey_", "w8sl4mcvavezn9kmkvujoqm8hc_4rFlQZ3av5G2bwONjvgUW5_jCZ»")],
    &["pdl_live_apikey_short", "pdl_live_apikey_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Xendit.
pub static XENDIT: Rule = key(
    "xendit-key",
    r"\b(?:xnd_(?:production|development|public_production)_[A-Za-z0-9]{40,80})",
    &[concat!("«xnd_production_", "spHeZBnycx18jxbF75XHXuS4ItteB1gp7YlcnYfYu4QKeG4O»")],
    &["xnd_production_short", "xnd_production_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Midtrans: server keys.
pub static MIDTRANS: Rule = key(
    "midtrans-key",
    r"\b(?:(?:SB-)?Mid-server-[A-Za-z0-9_-]{24})",
    &[concat!("«Mid-server-", "y8xoCpEs0sYXAqCx2MuGmJwv»")],
    &["Mid-server-short", "Mid-server-xxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Polar.
pub static POLAR: Rule = key(
    "polar-key",
    r"\b(?:polar_(?:oat|pat|at_u|at_o|rst)_[A-Za-z0-9]{40,50})",
    &[concat!("«polar_oat_", "1NxGRUara7nagkIb365nm4DQkN7asxmOFCtOvzSzbXG»")],
    &["polar_oat_short", "polar_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Klarna.
pub static KLARNA: Rule = key(
    "klarna-key",
    r"\b(?:klarna_(?:live|test)_api_[A-Za-z0-9_-]{60,200})",
    &[concat!("«klarna_live_api_", "prazd45TSr9oMa9rO6HG0A81g3UIHMlaa3kRaFUxG6ZtPTJZIOJUmwuEGQH7nyWDj8laeD2TXqbUKA8k»")],
    &[
        "klarna_live_api_short",
        "klarna_live_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// Brex.
pub static BREX: Rule = key(
    "brex-key",
    r"\b(?:bxt_[A-Za-z0-9]{40,50})",
    &[concat!("«bxt_", "oKwupdZ5rqBtdVClz8NT8Z1VJAttSDHxa5XOxoksq7b»")],
    &["bxt_short", "bxt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Mercury.
pub static MERCURY: Rule = key(
    "mercury-key",
    r"\b(?:mercury_production_(?:rma|wma|customer)_[A-Za-z0-9]{40,60})",
    &[concat!("«mercury_production_rma_", "PMTpkmGmrHZk2S1oEiwi3BcBUDFJr4TMVi0kr5gDJRII»")],
    &["mercury_production_rma_short", "mercury_production_rma_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// GoCardless.
pub static GOCARDLESS: Rule = key(
    "gocardless-key",
    r"\b(?:live_[A-Za-z0-9_-]{40})",
    &[concat!("«live_", "CHIJKjqxKeYIVMyF3rmIHJWDdSIHI3S9scLEuc7O»")],
    &["live_short", "live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Checkout.com.
pub static CHECKOUT_COM: Rule = key(
    "checkout-com-key",
    r"\b(?:sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=])",
    &[concat!("«sk_sbox_", "g7esslcbu4tmz3ckmzvyxrmlzae»")],
    &["sk_sbox_short", "sk_sbox_xxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// RevenueCat: public keys of stores.
pub static REVENUECAT: Rule = key(
    "revenuecat-key",
    r"\b(?:(?:appl|goog|amzn|strp)_[A-Za-z0-9]{26,28})",
    &[concat!("«appl_", "mbjWEbkUNkR5g7aNy03gApIV1Lt»")],
    &["appl_short", "appl_xxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// WooCommerce: consumer keys and secrets.
pub static WOOCOMMERCE: Rule = key(
    "woocommerce-key",
    r"\b(?:c[ks]_[0-9a-f]{40})",
    &[concat!("«ck_", "337996695df2cf8b905d52ed98c6bbde6bb0234e»")],
    &["ck_short", "ck_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Shopify: partner and storefront tokens, and the secrets of apps.
pub static SHOPIFY_PARTNER: Rule = key(
    "shopify-partner-key",
    r"\b(?:(?:prtapi|shpit|shpsb)_[0-9a-f]{32})",
    &[concat!("«prtapi_", "7f9562ca7f983dcdd8fce4a2b97d3f92»")],
    &["prtapi_short", "prtapi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Unkey: root keys.
pub static UNKEY: Rule = key(
    "unkey-key",
    r"\b(?:unkey_[A-Za-z0-9]{20,40})",
    &[concat!("«unkey_", "55w80a5YmxwHMTDW9DvpZs7X»")],
    &["unkey_short", "unkey_xxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Duffel.
pub static DUFFEL: Rule = key(
    "duffel-key",
    r"\b(?:duffel_(?:live|test)_[A-Za-z0-9_-]{43})",
    &[concat!("«duffel_live_", "MKxZcnqvk39iqLL44FaqbGAHyMjrrzHQbsPg6HzEH31»")],
    &["duffel_live_short", "duffel_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Frame.io.
pub static FRAME: Rule = key(
    "frame-key",
    r"\b(?:fio-u-[A-Za-z0-9_-]{64})",
    &[concat!("«fio-u-", "gdVTpryYIJunw23VMYK2VKHUqcz6nKM3i43Q6ErJhRNeOOmvoXMKEZqC9kmVGxSq»")],
    &["fio-u-short", "fio-u-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);
