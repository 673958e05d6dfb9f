using System.Collections.Frozen;
using EthicalBot.Cards;
using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Understanding;
using EthicalBot.Understanding.Text;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.AboutAi;

/// <summary>Takes a message for a question about the AI only where it says so, once it is about a customer's own order: "is it really done? can you prove it?" is not.</summary>
public sealed class AboutItself(HeldIdentities held, Wording wording)
{
    private readonly FrozenSet<string> _words = wording.Languages.SelectMany(language => wording.Get("AboutAi.SelfWords", language).Split('|')).SelectMany(Folding.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads such a message as one that means nothing sure.</summary>
    public async Task ReadAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (facts.Understood is { Intent: Intents.AiPolicy, Abstained: false } understood && !Folding.Words(turn.Activity.Text ?? "").Any(_words.Contains)
            && await held.CustomerAsync(turn, cancellationToken) is not null)
            facts.Reread(understood with { Abstained = true });
    }
}
