using System.Globalization;
using EthicalBot.Conversation.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Remembers what the open dialogs asked, and asks it again: a dialog that asks through <see cref="OpenQuestions"/> can be gone back in for nothing.</summary>
/// <remarks>A step is run again to ask again: what a step does besides asking must bear being done twice.</remarks>
public sealed class QuestionHistory(ConversationState state)
{
    private const int Most = 12;
    private const string Mark = "asked";

    private readonly IStatePropertyAccessor<AskedQuestions> _accessor = state.CreateProperty<AskedQuestions>(nameof(AskedQuestions));

    /// <summary>Notes a question as it is asked.</summary>
    public async Task NoteAsync(WaterfallStepContext step, OpenQuestion? before, Activity question, Activity again, CancellationToken cancellationToken)
    {
        var kept = await ReadAsync(step.Context, cancellationToken);
        var asked = new AskedQuestion
        {
            Path = PathOf(step, kept, marks: true),
            Waterfall = step.ActiveDialog!.Id, // not null: the step's own
            Index = step.Index,
            Depth = step.Stack.Count,
            Options = step.Options,
            Result = step.Result,
            Values = new(step.Values),
            Before = before,
            Language = step.Context.Facts().Language,
            Text = question.Text ?? "",
            Again = again.Text ?? "",
        };
        if (kept.Questions.LastOrDefault() is { } last && last.IsSameAs(asked))
            kept.Questions.Remove(last);
        kept.Questions.Add(asked);
        if (kept.Questions.Count > Most)
            kept.Questions.RemoveAt(0);
    }

    /// <summary>All that the open dialogs asked, oldest first.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> AllAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(turn, cancellationToken)).Questions];

    /// <summary>The question that is open in the innermost dialog; null when none is known.</summary>
    public async Task<AskedQuestion?> OpenAsync(DialogContext outer, CancellationToken cancellationToken)
    {
        if (outer.ActiveDialog is null)
            return null;
        var kept = await ReadAsync(outer.Context, cancellationToken);
        var path = PathOf(Innermost(outer), kept, marks: false);
        return kept.Questions.FindLast(asked => asked.Path == path);
    }

    /// <summary>The question before the open one in the same dialog; null at its first.</summary>
    public async Task<AskedQuestion?> BeforeAsync(DialogContext outer, CancellationToken cancellationToken)
    {
        if (await OpenAsync(outer, cancellationToken) is not { } open)
            return null;
        var kept = await ReadAsync(outer.Context, cancellationToken);
        return kept.Questions.FindLast(asked => asked.Path == open.Path && !asked.IsSameAs(open));
    }

    /// <summary>Puts the dialog back to where it asked, and runs the step that did.</summary>
    public async Task<DialogTurnResult> AskAgainAsync(DialogContext outer, AskedQuestion asked, CancellationToken cancellationToken)
    {
        var kept = await ReadAsync(outer.Context, cancellationToken);
        kept.Questions.RemoveRange(kept.Questions.IndexOf(asked), kept.Questions.Count - kept.Questions.IndexOf(asked));
        var inner = Innermost(outer);
        while (inner.Stack.Count >= asked.Depth && inner.Stack.Count > 0)
            inner.Stack.RemoveAt(0);
        inner.Stack.Insert(0, new DialogInstance
        {
            Id = asked.Waterfall,
            // The keys under which a waterfall keeps itself; one step back, since it goes on to the next.
            State = new Dictionary<string, object>
            {
                ["options"] = asked.Options!, // null stands for none
                ["values"] = new Dictionary<string, object>(asked.Values),
                ["stepIndex"] = asked.Index - 1,
                ["instanceId"] = outer.Context.Facts().StepKey("asked-again"),
            },
        });
        var result = await RunAsync(inner, asked, cancellationToken);
        // What ends here ends one dialog further out as well.
        for (var dialog = inner; result.Status == DialogTurnStatus.Complete && dialog.Parent is { } parent; dialog = parent)
            result = await parent.EndDialogAsync(result.Result, cancellationToken);
        return result;
    }

    /// <summary>Forgets what was asked: no dialog is open any more.</summary>
    public async Task ForgetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var kept = await ReadAsync(turn, cancellationToken);
        (kept.Marks, kept.Questions) = (0, []);
    }

    // The words that led back are no answer to what is asked now: the step sees none.
    private static async Task<DialogTurnResult> RunAsync(DialogContext inner, AskedQuestion asked, CancellationToken cancellationToken)
    {
        var (facts, message) = (inner.Context.Facts(), inner.Context.Activity);
        var (understood, text) = (facts.Understood, message.Text);
        (facts.Understood, message.Text) = (null, "");
        try
        {
            var waterfall = inner.FindDialog(asked.Waterfall) ?? throw new InvalidOperationException($"The dialog '{asked.Waterfall}' asked and is not there any more.");
            return await waterfall.ResumeDialogAsync(inner, DialogReason.NextCalled, asked.Result, cancellationToken);
        }
        finally
        {
            (facts.Understood, message.Text) = (understood, text);
        }
    }

    private static DialogContext Innermost(DialogContext outer)
    {
        var dialog = outer;
        while (dialog.Child is { } child)
            dialog = child;
        return dialog;
    }

    // Each dialog that holds others gets a mark of its own: begun a second time it is another.
    private static string PathOf(DialogContext inner, AskedQuestions kept, bool marks)
    {
        var path = new List<string>();
        for (var dialog = inner.Parent; dialog?.ActiveDialog is { } holder; dialog = dialog.Parent)
        {
            if (!holder.State.TryGetValue(Mark, out var mark))
            {
                if (!marks)
                    return "";
                holder.State[Mark] = mark = ++kept.Marks;
            }

            path.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{holder.Id}.{Convert.ToInt32(mark, CultureInfo.InvariantCulture)}"));
        }

        return string.Join('/', path);
    }

    private Task<AskedQuestions> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new AskedQuestions(), cancellationToken);
}
