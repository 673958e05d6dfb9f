using EthicalBot.Privacy;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Purposes;

namespace EthicalBot.Handoff.Cases;

/// <summary>Takes into a case what its conversation has told, so that whoever answers in three weeks still knows whom, and about which order.</summary>
public static class CaseKeeping
{
    /// <summary>The words with what they lacked; the same instance when there is nothing to add.</summary>
    /// <param name="book">The conversation's pseudonyms, with the values that the customer wrote.</param>
    /// <param name="purpose">What the conversation was understood to be about, if it was.</param>
    public static CaseWords Complete(CaseWords words, PseudonymBook? book, CasePurpose? purpose, DateTimeOffset at)
    {
        var contact = words.ContactWay ?? (book is null ? null : ContactIn(book, words.Order));
        var order = words.Order ?? (book is null ? null : OrderIn(book, at));
        var about = words.Purpose ?? purpose;
        return contact == words.ContactWay && order == words.Order && about == words.Purpose
            ? words
            : words with { ContactWay = contact, Order = order, Purpose = about };
    }

    // The last of each: who gives a second one corrects the first. The address with which they ordered is surely theirs.
    private static string? ContactIn(PseudonymBook book, CaseOrder? order)
    {
        var email = order is not null && order.Proof.Contains('@', StringComparison.Ordinal) ? order.Proof : LastOf(book, DataClass.Email);
        string?[] ways = [email, LastOf(book, DataClass.Phone)];
        return ways.Any(way => way is not null) ? string.Join(", ", ways.Where(way => way is not null)) : null;
    }

    private static CaseOrder? OrderIn(PseudonymBook book, DateTimeOffset at) =>
        LastOf(book, DataClass.OrderNumber) is { } number ? new(number, "", at) : null;

    private static string? LastOf(PseudonymBook book, DataClass dataClass) => AgentReading.Of(book, dataClass) is [.., var last] ? last.Value : null;
}
