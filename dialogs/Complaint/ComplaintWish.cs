using EthicalBot.Cards;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>Whether a complaint is wished for: asked for in words, or told while nothing else is going on; an angry word in another matter is none.</summary>
public sealed class ComplaintWish(ReadServiceRequests reader, Wording wording)
{
    /// <summary>The key of what is said instead of taking the complaint; null where it is taken.</summary>
    /// <param name="isOtherOpen">Whether something else is open.</param>
    public string? Instead(string text, string language, bool isOtherOpen)
    {
        if (new SaidWords(text).HasAny(wording.Get("Complaint.Words.No", language).Split('|')))
            return "Complaint.None";
        if (reader(text, language).Any(static asked => asked.Kind == ServiceRequestKind.Complain))
            return null;
        return isOtherOpen || text.Contains('?', StringComparison.Ordinal) ? "Complaint.Offer" : null;
    }
}
