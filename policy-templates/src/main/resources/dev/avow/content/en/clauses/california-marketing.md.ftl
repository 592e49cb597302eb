<#include "parts.md.ftl">
## Your California Privacy Rights

If you live in California, you can ask us what personal information we disclosed to other companies for their own direct marketing:

<@reach disclosures.shineTheLight/>
