using EthicalBot.Cards;
using EthicalBot.Handoff.Presence;

namespace EthicalBot.Dialogs.Person;

/// <summary>Says how a person can be reached, from who is there and when the company is open; never more than is true.</summary>
public sealed class PersonReachText(Wording wording, IAgentPresence presence, Handoff.Presence.OpeningHours hours, TimeProvider time)
{
    /// <summary>One or two sentences, true at this moment.</summary>
    public async Task<string> NowAsync(string language, CancellationToken cancellationToken)
    {
        var key = await presence.FreeAsync(cancellationToken) > 0 ? "Reach.Free"
            : hours.Openings.Count == 0 ? "Reach.Nobody"
            : hours.IsOpen(time.GetUtcNow()) ? "Reach.NobodyInHours"
            : "Reach.Closed";
        return key is "Reach.Free" or "Reach.Nobody" ? wording.Get(key, language) : wording.Get(key, language, ("hours", Hours(language)));
    }

    /// <summary>The opening hours in words, empty when none are kept.</summary>
    public string Hours(string language) => string.Join(", ", hours.Openings.Select(opening => Words(opening, language)));

    private string Words(Opening opening, string language)
    {
        var days = wording.CultureOf(language).DateTimeFormat;
        return wording.Get(opening.First == opening.Last ? "Reach.Day" : "Reach.Days", language,
            [("first", days.GetDayName(opening.First)), .. opening.First == opening.Last ? [] : new (string, object)[] { ("last", days.GetDayName(opening.Last)) },
             ("from", opening.From.ToString("t", days)), ("to", opening.To.ToString("t", days))]);
    }
}
