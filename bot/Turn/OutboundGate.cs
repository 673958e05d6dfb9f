using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Disclosure;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Turn;

/// <summary>
/// The one way out: every activity passes here, whoever made it. The disclosure comes first, each speaker is labelled,
/// and text that an AI wrote neither claims an action without proof nor links where nobody allowed it.
/// </summary>
internal sealed class OutboundGate(DisclosureMessage disclosure, SpeakerLabel label, AiTextRules rules, Redactor redactor, Say say, IEnumerable<IChannelDelivery> channels)
{
    /// <summary>What is recorded and delivered instead of, or with, the activity; nothing for what never reaches a customer.</summary>
    public async Task<IReadOnlyList<OutgoingActivity>> PassAsync(Activity activity, TurnFacts facts, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                await ShowAsync(activity, facts, cancellationToken);
                return [];
            case ActivityTypes.Message:
                break;
            default:
                // Traces and handoff events are for tools and hubs; a customer's channel gets neither.
                return [];
        }

        // A copy: what is recorded must not change when a dialog changes, repeats or remembers what it sent.
        activity = Copy(activity);
        var passed = new List<OutgoingActivity>(2);
        var isDisclosure = disclosure.Is(activity);
        if (facts.Disclosure is null && !isDisclosure)
            passed.Add(Label(WithAddress(await disclosure.MakeAsync(facts.Language, cancellationToken), activity), facts));
        if (facts.Disclosure is null)
            Disclosed(facts);
        passed.Add(Label(rules.Refuses(activity) ? WithAddress(say.Text("Turn.Withheld", facts.Language), activity) : activity, facts));
        return passed;
    }

    private OutgoingActivity Label(Activity activity, TurnFacts facts)
    {
        activity.Timestamp = facts.At;
        activity.Locale ??= facts.Language;
        label.Apply(activity, facts.Language);
        var words = SpokenWords.Of(activity);
        var redacted = redactor.Redact(words);
        facts.Changes.Add(new TranscriptLine(facts.At, Speaker.KindOf(activity), redacted, Intent: null, Confidence: null));
        return new(activity, FloorHolder.Bot, redacted);
    }

    private void Disclosed(TurnFacts facts)
    {
        facts.Disclosure = disclosure.Version;
        facts.Changes.Add(new AuditChange(new(
            facts.At, "bot", "disclosure.given", facts.Conversation.Subject, facts.ActivityId,
            new Dictionary<string, string> { ["wording"] = disclosure.Version, ["language"] = facts.Language })));
    }

    private Task ShowAsync(Activity activity, TurnFacts facts, CancellationToken cancellationToken)
    {
        // Even dots say "somebody is there"; before the disclosure nobody says anything.
        label.Apply(activity.MarkFixed(), facts.Language);
        var channel = channels.FirstOrDefault(candidate => candidate.Channel == facts.Conversation.Key.Channel);
        return facts.Disclosure is null || channel is null ? Task.CompletedTask : channel.ShowAsync(activity, cancellationToken);
    }

    private static Activity Copy(Activity activity) =>
        JObject.FromObject(activity).ToObject<Activity>() ?? throw new InvalidOperationException("An activity did not survive being copied.");

    private static Activity WithAddress(Activity inserted, Activity beside)
    {
        (inserted.ChannelId, inserted.Conversation, inserted.From, inserted.Recipient, inserted.ReplyToId, inserted.ServiceUrl) =
            (beside.ChannelId, beside.Conversation, beside.From, beside.Recipient, beside.ReplyToId, beside.ServiceUrl);
        return inserted;
    }
}
