<#include "parts.md.ftl">
## Children

<#assign children = audience.children>
<#if children.directed>
<#if children.mixed><@says [children.directed, children.mixed]>Our site is directed at children and adults alike.</@says><#else><@says children.directed>Our site is directed at children.</@says></#if>
</#if>
<#if children.directed.no>
<@says children.directed.no>Our site is not directed at children.</@says>
</#if>
<#if children.minimumAge>
You may use it from the age of ${children.minimumAge}.
</#if>
<#if children.knowinglyCollected>
<@says children.knowinglyCollected>We collect information from children who we know are under 13.</@says>
</#if>
<#if children.knowinglyCollected.no>
<@says children.knowinglyCollected.no>We do not knowingly collect information from children under 13.</@says>
</#if>

<#if children.consent>
- **How a parent agrees:** ${sentence(children.consent)}
</#if>
<#if children.operators>
- **Others that collect information from children on our site:** ${children.operators}
</#if>
<#if children.operators.none>
- <@says children.operators.none>Nobody else collects information from children on our site.</@says>
</#if>
<#if children.deletion>
- **How a parent has a child’s information deleted:** ${sentence(children.deletion)}
</#if>
<#if children.contact>

Parents can ask us:

<@reach children.contact/>
</#if>
