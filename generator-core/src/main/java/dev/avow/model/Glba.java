package dev.avow.model;

import dev.avow.yaml.Answer;
import dev.avow.yaml.Answer.Given;
import dev.avow.yaml.Key;
import java.util.List;

/** Reasons to share under the Gramm-Leach-Bliley Act. */
public record Glba(
    @Key(says = "For everyday business purposes.", internal = true) Answer<Sharing> everyday,
    @Key(says = "For your own marketing.", internal = true) Answer<Sharing> marketing,
    @Key(says = "For joint marketing with other financial companies.", internal = true)
        Answer<Sharing> jointMarketing,
    @Key(says = "For affiliates' everyday business, transactions and experiences.", internal = true)
        Answer<Sharing> affiliatesEveryday,
    @Key(says = "For affiliates' everyday business, creditworthiness.", internal = true)
        Answer<Sharing> affiliatesCredit,
    @Key(says = "For affiliates to market to you.", internal = true)
        Answer<Sharing> affiliatesMarketing,
    @Key(says = "For nonaffiliates to market to you.", internal = true)
        Answer<Sharing> nonaffiliates,
    @Key(says = "Days before sharing begins.", example = "30", internal = true)
        Answer<Integer> waitingDays,
    @Key(
            says = "What customers in some states are told beyond that.",
            example = "{name: Vermont, note: we share with other companies only if you agree}")
        Answer<List<Given<StateBox>>> states) {}
