using EthicalBot.Dialogs.Returns;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Refunds;

/// <summary>Whether money back is meant by itself: what is sent back is a return and the refund its means, and without words of money none is meant.</summary>
public sealed class RefundMeaning(SlotVocabulary vocabulary, ServiceRoutes routes)
{
    /// <summary>Whether something is to be sent back, so that money back is only what follows.</summary>
    public bool IsReturn(string text, string language)
    {
        var (said, words) = (new SaidWords(text), vocabulary.Of(language));
        return words["SendBack"].Any(said.HasExactly) && !said.HasAny(words["Money"]);
    }

    /// <summary>The dialog that serves a message which seems to be for the given one; null where none does, or the open one takes it.</summary>
    /// <param name="active">The dialog that is open; null when none is.</param>
    public string? Settle(string? dialog, string text, string language, string? active)
    {
        if (dialog != nameof(RefundDialog))
            return dialog;
        if (active is not null && active != dialog && routes.Takes(active, ServiceRequestKind.Refund))
            return null;
        var (said, words) = (new SaidWords(text), vocabulary.Of(language));
        // What is open answers what is asked about its money.
        if (active is not null && active != dialog && MoneyQuestion.Is(text, words))
            return null;
        return IsReturn(text, language) ? nameof(ReturnDialog) : said.HasAny(words["MoneyBack"]) || said.HasAny(words["Money"]) ? dialog : null;
    }
}
