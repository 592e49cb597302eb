## Security

<#if safeguards>
This is what we do to protect your information:

<#list safeguards as safeguard>
- <#if safeguard.claim><@says safeguard>${sentence(safeguard.claim)}</@says><#if safeguard.appliesTo> This is so for: ${safeguard.appliesTo}.</#if><#else>${capitalized(safeguard.label)}<#if safeguard.appliesTo>, for this: ${safeguard.appliesTo}</#if></#if>
</#list>
</#if>
<#if site.security>

Our security statement is at ${site.security.link}.
</#if>
<#if organization.securityPolicy>

Our security policy is at ${organization.securityPolicy.link}.
</#if>
