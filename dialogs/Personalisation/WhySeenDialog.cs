using EthicalBot.Cards;
using EthicalBot.Conversation.Notices;
using EthicalBot.Conversation.Personalisation;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Personalisation;

/// <summary>"Why am I seeing this?": what of theirs is used, since when, and what is not.</summary>
public sealed class WhySeenDialog(Say say, Wording wording, PreferenceReader reader, IPreferences preferences, IFollowings followings, IConsents consents) : Dialog(nameof(WhySeenDialog))
{
    private static readonly string[] Answers = ["Notices.Button.Stop", "Disclosure.AnswerPerson"];

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var (facts, lines) = (dc.Context.Facts(), new List<string>());
        var subject = facts.Conversation.Subject;
        if (await consents.AllowsAsync(subject, ConsentPurposes.Personalisation, cancellationToken) && await preferences.ReadAsync(subject, cancellationToken) is { } kept)
        {
            facts.ReadBack = kept.Name;
            lines.Add(reader.List(kept, facts.Language));
        }

        foreach (var following in await followings.OfAsync(subject, cancellationToken))
            lines.Add("- " + Line(following, facts.Language));
        await dc.Context.SendActivityAsync(
            lines.Count > 0
                ? say.TextWithAnswers("Personalisation.Why", facts.Language, Answers, ("list", string.Join('\n', lines)))
                : say.Text("Personalisation.WhyNothing", facts.Language),
            cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private string Line(Following following, string language)
    {
        var asked = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(following.Order.AskedAt, wording.Zone).DateTime);
        return following.Purpose == ConsentPurposes.ServiceNews.Key
            ? wording.Get("Personalisation.Line.News", language, ("asked", asked))
            : wording.Get("Personalisation.Line.Order", language, ("asked", asked), ("number", following.Order.Number ?? ""));
    }
}
