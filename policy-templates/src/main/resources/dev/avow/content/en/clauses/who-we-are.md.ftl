<#include "parts.md.ftl">
## Who we are

In this notice, “we” means <#if organization.legalName>${organization.name}, registered as ${sentence(organization.legalName)}<#else>${sentence(organization.name)}</#if>
We are responsible for the information this notice describes.

<#if organization.address>
- Address: ${organization.address}
</#if>
<#if organization.country>
- Established in: ${organization.country}
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
<#if organization.affiliates>

### Companies in our group

<#list organization.affiliates as company>
- ${company.name}<#if company.country>, in ${company.country}</#if>.<#if company.sharesBrand> <@says company.sharesBrand>It appears under our brand.</@says></#if><#if company.sharesBrand.no> <@says company.sharesBrand.no>It appears under a brand of its own.</@says></#if>
</#list>
</#if>
<#if organization.affiliates.none>

<@says organization.affiliates.none>There are no other companies in our group.</@says>
</#if>
<#if organization.dpo>

### Data protection officer

<@person organization.dpo/>
</#if>
<#if organization.dpo.none>

<@says organization.dpo.none>We have not appointed a data protection officer.</@says>
</#if>
<#if organization.officer>

### Privacy officer

<@person organization.officer/>
</#if>
<#if organization.officer.none>

<@says organization.officer.none>We have not appointed a privacy officer.</@says>
</#if>
<#if organization.representatives.none>

<@says organization.representatives.none>We have no representatives in other regions.</@says>
</#if>
<#if organization.jointControllers.none>

<@says organization.jointControllers.none>No other company decides together with us.</@says>
</#if>
<#if organization.representatives>

### Representatives

<#list organization.representatives as representative>
- ${representative.region}: ${representative.name}<#if representative.address>, ${representative.address}</#if><#if representative.email>, ${representative.email.link}</#if>
</#list>
</#if>
<#if organization.jointControllers>

### Companies that decide together with us

<#list organization.jointControllers as joint>
- We decide together with ${joint.party} why and how some information is used.<#if joint.arrangement> Who does what: ${sentence(joint.arrangement)}</#if><#if joint.url> You can read the arrangement at ${joint.url.link}.</#if>
</#list>
</#if>
