using EthicalBot.Conversation.Floor;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Identity;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using EthicalBot.Privacy.Redaction.SpecialCategories;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace EthicalBot.Bot.Turn.Stages;

/// <summary>Takes personal data out of what the customer said, before anything else looks at it, and marks what tells of health, faith and the like; the bot's own question tells what to expect.</summary>
internal sealed class RedactStage(Redactor redactor, IPseudonymBooks books) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!string.IsNullOrWhiteSpace(turnContext.Activity.Text))
        {
            // A question of the bot's is not what a customer answers while a person speaks with them.
            var facts = turnContext.Facts();
            var asked = (await turnContext.Services().GetRequiredService<OpenQuestions>().ReadAsync(turnContext, cancellationToken)).Expected;
            // A code that is awaited stays one whoever reads along.
            var expected = facts.Floor.Holder == FloorHolder.Bot || (asked == DataClass.Secret && CodeText.IsBare(turnContext.Activity.Text)) ? asked : DataClass.None;
            facts.Pseudonyms ??= await books.ReadAsync(facts.Conversation, cancellationToken);
            facts.Said = redactor.Redact(turnContext.Activity.Text, expected, book: facts.Pseudonyms);
            // The words stay, since they often are the question; how long they are kept changes.
            facts.Sensitive = SensitiveWords.In(turnContext.Activity.Text);
        }

        await next(cancellationToken);
    }
}
