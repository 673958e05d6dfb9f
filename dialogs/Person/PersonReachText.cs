using EthicalBot.Cards;
using EthicalBot.Handoff.Presence;

namespace EthicalBot.Dialogs.Person;

/// <summary>Puts into words how a person can be reached.</summary>
public sealed class PersonReachText(Wording wording, Reachability reachability, OpeningHours hours)
{
    /// <summary>How a person is reached, for who has not asked yet.</summary>
    public Task<string> HowAsync(string language, CancellationToken cancellationToken) => SayAsync("Reach", language, cancellationToken);

    /// <summary>What happens now, for who has asked.</summary>
    public Task<string> NowAsync(string language, CancellationToken cancellationToken) => SayAsync("Person.Now", language, cancellationToken);

    private async Task<string> SayAsync(string prefix, string language, CancellationToken cancellationToken)
    {
        var reach = await reachability.NowAsync(cancellationToken);
        return reach is PersonReach.Free or PersonReach.Nobody
            ? wording.Get($"{prefix}.{reach}", language)
            : wording.Get($"{prefix}.{reach}", language, ("hours", Hours(language)));
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
