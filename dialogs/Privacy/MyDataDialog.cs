using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Rights;
using EthicalBot.Understanding.PrivacyRequests;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>"What do you know about me?", in counts and plain words; and what else can be asked.</summary>
public sealed class MyDataDialog(Say say, Wording wording, IPersonalData data, RightsReferences references, PrivacyLinks links, AnswerBases bases) : Dialog(nameof(MyDataDialog))
{
    private static readonly string[] Buttons =
        ["Privacy.Button.Know", "Privacy.Button.Send", "Privacy.Button.Correct", "Privacy.Button.Delete", "Privacy.Button.StopAi", "Privacy.Button.Withdraw"];

    private static readonly string[] Next = ["Privacy.Button.Send", "Privacy.Button.Correct", "Privacy.Button.Delete"];

    // What people make of the store's categories; whatever is not named here counts as technical.
    private static readonly (string Words, string[] Categories)[] Groups =
    [
        ("messages", ["mailbox"]),
        ("transcript", ["redacted_transcript", "sensitive_turns", "inferred_signals"]),
        ("requests", ["message_for_person", "case_notes", "handoff_record", "rights_requests"]),
        ("files", ["uploaded_files"]),
        ("choices", ["choice", "consent_proof"]),
    ];

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var facts = dc.Context.Facts();
        if (facts.PrivacyAsk == PrivacyAsk.Menu)
        {
            await dc.Context.SendActivityAsync(say.TextWithAnswers("Privacy.Menu", facts.Language, Buttons), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        await bases.NoteAsync(dc.Context, AnswerSource.StoredData, facts.At, cancellationToken);
        references.Note(facts, RightsRequestKind.Access, RightsRequestOutcome.Done);
        var held = await data.CountAsync(facts.Conversation.Subject, cancellationToken);
        var list = Lines(held, facts.Language);
        await dc.Context.SendActivityAsync(
            list.Length == 0
                ? say.Text("Privacy.Know.Nothing", facts.Language)
                : say.TextWithAnswers("Privacy.Know", facts.Language, Next, ("list", list), ("link", links.Trust)),
            cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private string Lines(IReadOnlyDictionary<string, long> held, string language)
    {
        var counts = Groups.Select(group => (group.Words, Count: group.Categories.Sum(category => held.GetValueOrDefault(category)))).ToList();
        counts.Add(("technical", held.Values.Sum() - counts.Sum(group => group.Count)));
        return string.Join('\n', counts.Where(group => group.Count > 0).Select(group => $"- {wording.Get($"Privacy.Held.{group.Words}", language, ("count", group.Count))}"));
    }
}
