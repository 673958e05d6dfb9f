using EthicalBot.Cards;
using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>What is said in place of a message that was said in each of the last two turns: that it may not help, and what may.</summary>
public sealed class OtherWords(HumanWords human, Wording wording, Say say)
{
    private static readonly string[] Menu = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];
    private static readonly string[] Person = ["Disclosure.AnswerPerson"];

    /// <summary>The other message.</summary>
    /// <param name="open">The dialog that is open and goes on; null for none.</param>
    /// <param name="isQuestion">Whether something else is said before it, and only the question stays away.</param>
    public Activity InPlaceOf(Activity message, TurnFacts facts, string? open, bool isQuestion)
    {
        var language = facts.Language;
        // What is true about the AI is told as often as it is asked, in one wording or the other.
        var truth = human.Truth(language);
        var other = message.Text == truth.Text ? MessageFactory.Text(SimpleWording.Of(truth) ?? message.Text).MarkFixed()
            : message.Text == SimpleWording.Of(truth) ? MessageFactory.Text(truth.Text).MarkFixed()
            : facts.Floor.Holder == FloorHolder.Queue ? say.Text("Interruptions.StuckInQueue", language)
            : open is null ? say.TextWithAnswers("Interruptions.SaidTwice", language, Menu)
            : open == nameof(PersonDialog) ? say.Text("Interruptions.StuckToPerson", language)
            : say.TextWithAnswers(isQuestion ? "Interruptions.StuckQuestion" : "Interruptions.Stuck", language, Person);
        return Like(message, other, facts);
    }

    /// <summary>What is said in full however often, with a word before it: what is to be confirmed, a card, and the question to which an interruption comes back.</summary>
    public Activity InFull(Activity message, TurnFacts facts, bool isConfirming)
    {
        var other = say.Text(string.IsNullOrEmpty(message.Text) ? "Interruptions.Unchanged" : isConfirming ? "Interruptions.StuckConfirm" : "Interruptions.StuckReminder", facts.Language);
        if (!string.IsNullOrEmpty(message.Text))
            (other.Text, other.TextFormat) = ($"{other.Text}\n\n{message.Text}", message.TextFormat);
        other.Attachments = message.Attachments;
        return Like(message, other, facts);
    }

    /// <summary>The message without questions that were asked in each of the last two turns; what stood before them stays.</summary>
    public Activity Without(IReadOnlySet<string> questions, Activity message, TurnFacts facts, string? open)
    {
        var (left, words) = ("", message.Text ?? "");
        if (open is null)
            left = questions.Aggregate(words, (text, question) => text.Replace(question, "", StringComparison.Ordinal)).Trim();
        // An address that was told is read back whole or not at all.
        else if (facts.ReadBack is null)
            left = string.Join("\n\n", words.Split("\n\n").TakeWhile(paragraph => !questions.Any(question => paragraph.Contains(question, StringComparison.Ordinal))));
        var other = InPlaceOf(message, facts, open, isQuestion: left.Length > 0);
        if (left.Length > 0)
            (other.Text, other.TextFormat) = (open is null ? left : $"{left}\n\n{other.Text}", message.TextFormat);
        return other;
    }

    // It goes where that would have gone; another activity, since a question itself is kept to be asked again.
    private Activity Like(Activity message, Activity other, TurnFacts facts)
    {
        if (facts.Simple)
            SimpleWording.Use(other);
        AddChoices(other, message, facts.Language);
        (other.ChannelId, other.Conversation, other.From, other.Recipient, other.ReplyToId, other.ServiceUrl, other.Locale) =
            (message.ChannelId, message.Conversation, message.From, message.Recipient, message.ReplyToId, message.ServiceUrl, message.Locale);
        return other;
    }

    // What could be chosen still can.
    private void AddChoices(Activity other, Activity message, string language)
    {
        if (message.SuggestedActions?.Actions is not { Count: > 0 } choices)
            return;
        var own = other.SuggestedActions?.Actions ?? [];
        var person = wording.Get(Person[0], language);
        other.SuggestedActions = new SuggestedActions { Actions = [.. choices.Where(choice => choice.Title != person), .. own.Where(choice => choice.Title == person || choices.All(known => known.Title != choice.Title))] };
    }
}
