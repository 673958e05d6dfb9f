using EthicalBot.Cards;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.PrivacyRequests;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>Whether a complaint is wished for: asked for in words, or told while nothing else is going on; an angry word in another matter is none.</summary>
public sealed class ComplaintWish(ReadServiceRequests reader, Wording wording)
{
    private const int FewWords = 8;

    /// <summary>The key of what is said instead of taking the complaint; null where it is taken.</summary>
    /// <param name="isOtherOpen">Whether something else is open.</param>
    public string? Instead(string text, string language, bool isOtherOpen)
    {
        var said = new SaidWords(text);
        var noes = wording.Get("Complaint.Words.No", language).Split('|').Where(said.HasExactly).ToList();
        if (IsAsked(text, language) && (noes.Count == 0 || IsAsked(Without(noes, text), language)))
            return null;
        // What a courier did not leave is no answer: alone, a no is believed only where little else is said, or where it comes first.
        if (noes.Count > 0 && (isOtherOpen || said.Count <= FewWords || OpensWithNo(said, noes, language)))
            return "Complaint.None";
        return isOtherOpen || text.Contains('?', StringComparison.Ordinal) ? "Complaint.Offer" : null;
    }

    private bool IsAsked(string text, string language) => reader(text, language).Any(static asked => asked.Kind == ServiceRequestKind.Complain);

    // "I am not making a complaint" names one, and asks for none.
    private static string Without(List<string> noes, string text) =>
        noes.OrderByDescending(no => no.Length).Aggregate(text.Replace('\u2019', '\''), (left, no) => left.Replace(no, " ", StringComparison.OrdinalIgnoreCase));

    // "No, I leave nothing", whatever follows.
    private static bool OpensWithNo(SaidWords said, List<string> noes, string language) =>
        Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(said.All[0], language) == false && noes.Exists(no => said.IndexOf(no) is > 0 and < FewWords);
}
