## Security

<#if safeguards>
This is what we do to protect your information:

<#list safeguards as safeguard>
- <#if safeguard.claim><@says safeguard>${sentence(safeguard.claim)}</@says><#else>${capitalized(safeguard.label)}</#if>
</#list>
</#if>
<#if site.security>

Our security statement is at ${site.security.link}.
</#if>
<#if organization.securityPolicy>

Our security policy is at ${organization.securityPolicy.link}.
</#if>
