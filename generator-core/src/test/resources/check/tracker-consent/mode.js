gtag("consent", "default", {analytics_storage: "denied", ad_storage: "denied"});
