<#include "parts.md.ftl">
## Who we are

<#if organization.name && organization.legalName && organization.kind == "individual">
In this notice, “we” means ${organization.name}, that is, ${organization.legalName}.
<#elseif organization.name && organization.legalName>
In this notice, “we” means ${organization.name}, registered as ${organization.legalName}.
<#elseif organization.name>
In this notice, “we” means ${organization.name}.
<#elseif organization.legalName>
In this notice, “we” means ${organization.legalName}.
</#if>
<#if (laws?filter(l -> l == "gdpr" || l == "uk-gdpr")?size > 0)>
We are the controller of the information this notice describes: we are responsible for it.
<#else>
We are responsible for the information this notice describes.
</#if>

<#if organization.address>
- Address: ${organization.address}
</#if>
<#if organization.country>
- Established in: ${capitalized(organization.country)}
</#if>
<#if organization.url>
- Home page: ${organization.url.link}
</#if>
<#if organization.contact.email>
- E-mail: ${organization.contact.email.link}
</#if>
<#if organization.contact.phone>
- Telephone: ${organization.contact.phone.link}
</#if>
<#assign companies = organization.affiliates?filter(c -> c.name)>
<#if (companies?size > 0)>

### Companies in our group

<#list companies as company>
- ${company.name}<#if company.country>, in ${company.country}</#if>.<#if company.sharesBrand> <@says company.sharesBrand>It appears under our brand.</@says></#if><#if company.sharesBrand.no> <@says company.sharesBrand.no>It appears under a brand of its own.</@says></#if>
</#list>
</#if>
<#if organization.affiliates.no>

<@says organization.affiliates.no>There are no other companies in our group.</@says>
</#if>
<#if known(organization.dpo)>

### Data protection officer

<@person organization.dpo/>
</#if>
<#if organization.dpo.no>

<@says organization.dpo.no>We have not appointed a data protection officer.</@says>
</#if>
<#if known(organization.officer)>

### Privacy officer

<@person organization.officer/>
</#if>
<#if organization.officer.no>

<@says organization.officer.no>We have not appointed a privacy officer.</@says>
</#if>
<#if organization.representatives.no>

<@says organization.representatives.no>We have no representatives in other regions.</@says>
</#if>
<#if organization.jointControllers.no>

<@says organization.jointControllers.no>Nobody else decides together with us.</@says>
</#if>
<#assign representatives = organization.representatives?filter(r -> r.name)>
<#if (representatives?size > 0)>

### Representatives

<#list representatives as representative>
- <#if representative.region>${representative.region}: </#if>${representative.name}<#if representative.address>, ${representative.address}</#if><#if representative.email>, ${representative.email.link}</#if>
</#list>
</#if>
<#assign partners = organization.jointControllers?filter(j -> j.party)>
<#if (partners?size > 0)>

### Who decides together with us

<#list partners as joint>
- We decide together with ${joint.party} why and how some information is used.<#if joint.arrangement> Who does what: ${sentence(joint.arrangement)}</#if><#if joint.url> You can read the arrangement at ${joint.url.link}.</#if>
</#list>
</#if>
