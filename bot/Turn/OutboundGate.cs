using System.Globalization;
using EthicalBot.Cards;
using EthicalBot.Conversation.Mail;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Disclosure;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Hub;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Redaction;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Turn;

/// <summary>
/// The one way out: every activity passes here, whoever made it. The disclosure comes first, each speaker is labelled,
/// and text that an AI wrote neither claims an action without proof nor links where nobody allowed it, and gets its customer's values back.
/// </summary>
internal sealed class OutboundGate(DisclosureMessage disclosure, SpeakerLabel label, AiTextRules rules, PutBackStage putBack, Redactor redactor, IPseudonymBooks books, Say say, CompanyOptions company, IEnumerable<IChannelDelivery> channels)
    : IOutboundGate
{
    /// <inheritdoc/>
    public async Task<string?> PassAsync(Activity activity, TurnFacts facts, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                await ShowAsync(activity, facts, cancellationToken);
                return null;
            case ActivityTypes.Message:
                break;
            case ActivityTypes.Event when activity.Name is HandoffEventNames.InitiateHandoff or HandoffEventNames.HandoffStatus:
                activity = Copy(activity);
                activity.Id = string.Create(CultureInfo.InvariantCulture, $"{facts.ActivityId}.hub{facts.Changes.OfType<HubEvent>().Count() + 1}");
                facts.Changes.Add(new HubEvent(activity));
                return null;
            case ActivityTypesEx.InvokeResponse:
                activity = Copy(activity);
                activity.Id = $"{facts.ActivityId}.invoke";
                activity.DeliveryMode = DeliveryModes.ExpectReplies;
                // For the program that asked, not for a customer: nobody's words, and nothing that a person at the desk could speak over.
                facts.Changes.Add(new OutgoingActivity(activity, Yields: false));
                return activity.Id;
            default:
                // Traces are for tools; a customer's channel gets none.
                return null;
        }

        // A copy: what is recorded must not change when a dialog changes, repeats or remembers what it sent.
        activity = Copy(activity);
        facts.Pseudonyms ??= await books.ReadAsync(facts.Conversation, cancellationToken);
        if (facts.Disclosure is null && !disclosure.Is(activity))
            Out(WithAddress(await disclosure.MakeAsync(facts.Language, chosen: null, cancellationToken), activity), facts);
        if (facts.Disclosure is null)
            Disclosed(facts);
        if (Speaker.KindOf(activity) != Speaker.Ai)
        {
            AddWords(activity, facts);
            return Out(activity, facts);
        }

        // Both: what the model wrote, and what it becomes with the values in it.
        var shown = putBack.Into(Copy(activity), facts.Conversation, facts.Pseudonyms, facts.Language);
        if (rules.Refuses(activity) || rules.Refuses(shown))
            return Out(WithAddress(say.Text("Turn.Withheld", facts.Language), activity), facts, withheld: true);
        AddWords(shown, facts);
        return Out(shown, facts, written: activity);
    }

    private static string Recorded(Activity activity, TurnFacts facts) =>
        facts.ReadBack is { Length: > 0 } readBack ? SpokenWords.Of(activity).Replace(readBack, "…", StringComparison.Ordinal) : SpokenWords.Of(activity);

    // The question stays last, where it is answered; a gentle word never stands before an answer, and a word of regret before everything.
    private static void AddWords(Activity activity, TurnFacts facts)
    {
        if (string.IsNullOrEmpty(activity.Text) || Speaker.KindOf(activity) == Speaker.Person)
            return;
        activity.Text = string.Join("\n\n", new[] { facts.Regret, facts.Notice, facts.Notice is null ? null : facts.GentleWord, activity.Text, facts.Notice is null ? facts.GentleWord : null }.OfType<string>());
        facts.HasRegretted |= facts.Regret is not null;
        (facts.Regret, facts.Notice, facts.GentleWord) = (null, null, null);
    }

    /// <param name="written">The activity as a model wrote it, with pseudonyms: the transcript has no other.</param>
    /// <param name="withheld">Whether it stands in the place of what must not go out.</param>
    private string Out(Activity activity, TurnFacts facts, Activity? written = null, bool withheld = false)
    {
        // Made of the incoming id and a count, so that a turn that runs again makes the same ids.
        var number = facts.Changes.OfType<OutgoingActivity>().Count() + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"{facts.ActivityId}.{number}");
        activity.Id = id;
        activity.Timestamp = facts.At;
        activity.Locale ??= facts.Language;
        activity.DeliveryMode = facts.Awaited ? DeliveryModes.ExpectReplies : null;
        label.Apply(activity, facts.Language);
        var speaker = Speaker.KindOf(activity);
        facts.Changes.Add(new OutgoingActivity(activity, Yields: speaker != Speaker.Person && !Speaker.IsFloorNews(activity) && !Speaker.IsNews(activity), withheld));
        // A customer's name is private; that of who speaks for the company is not.
        var name = speaker == Speaker.Person ? Speaker.NameOf(activity) : null;
        string[] ourNames = [company.Name, company.Assistant, name ?? (string?)(activity.ChannelData as JObject)?["floor"]?["name"] ?? ""];
        var book = facts.Pseudonyms ?? throw new InvalidOperationException("Something goes out before the conversation's pseudonyms were read.");
        var spoken = written is null
            ? redactor.Redact(Recorded(activity, facts), ourNames: ourNames, book: book)
            : redactor.RedactGenerated(SpokenWords.Of(written), book, ourNames);
        facts.Changes.Add(new TranscriptLine(facts.At, id, speaker, name, spoken, Intent: null, Confidence: null));
        return id;
    }

    private void Disclosed(TurnFacts facts)
    {
        facts.Disclosure = disclosure.Version;
        facts.Changes.Add(new AuditChange(new(
            facts.At, AuditActor.Bot, "disclosure.given"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId),
            AuditFact.Of("wording"u8, AuditId.Of(disclosure.Version)), AuditFact.Language("language"u8, facts.Language))));
    }

    private Task ShowAsync(Activity activity, TurnFacts facts, CancellationToken cancellationToken)
    {
        // Even dots say "somebody is there"; before the disclosure nobody says anything.
        label.Apply(Speaker.KindOf(activity) == Speaker.Person ? activity : activity.MarkFixed(), facts.Language);
        var channel = channels.FirstOrDefault(candidate => candidate.Serves(facts.Conversation.Key.Channel));
        // Whoever waits for the whole answer sees no dots either.
        return facts.Disclosure is null || facts.Awaited || channel is null ? Task.CompletedTask : channel.ShowAsync(activity, cancellationToken);
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
