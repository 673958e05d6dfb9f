using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>Says plainly why the last answer was given or the open question is asked: from what, as of when, what was not used, and how sure it is.</summary>
public sealed class WhyAnswer(AnswerBases bases, OpenQuestions questions, WhyArticles articles, Wording wording)
{
    private const double Sure = .85;
    private const double Fair = .6;

    /// <summary>The reason.</summary>
    public async Task<Activity> MakeAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        var (facts, basis) = (dialog.Context.Facts(), await bases.ReadAsync(dialog.Context, cancellationToken));
        if (dialog.ActiveDialog is not null)
            return Told(Asked(await questions.ReadAsync(dialog.Context, cancellationToken), facts.Language));
        return Told(basis is null
            ? wording.Get("Why.Nothing", facts.Language)
            : string.Join("\n\n", await articles.MakeAsync(facts, basis, cancellationToken) ?? Source(basis, facts.Language), Understood(basis, facts.Language), wording.Get("Why.NotUsed", facts.Language)));
    }

    private static Activity Told(string text) => MessageFactory.Text(text).MarkFixed();

    private string Asked(OpenQuestion open, string language) => wording.Get(open.Confirms is not null ? "Why.Asked.Confirm" : open.Expected switch
    {
        DataClass.OrderNumber => "Why.Asked.OrderNumber",
        DataClass.Credential or DataClass.Secret => "Why.Asked.Proof",
        DataClass.ContactWay or DataClass.FreeText or DataClass.Name => "Why.Asked.Person",
        _ => "Why.Asked.Other",
    }, language);

    private string Source(AnswerBasis basis, string language) => basis is { Source: AnswerSource.OrderRecord, SourceAt: { } at }
        ? wording.Get("Why.OrderRecord", language, ("when", at))
        : wording.Get(basis.Source switch
        {
            AnswerSource.Rule => "Why.Rule",
            AnswerSource.StoredData => "Why.StoredData",
            _ => "Why.FixedText",
        }, language);

    // In words, each with what can be done next; the number is for the desk.
    private string Understood(AnswerBasis basis, string language) => wording.Get(basis switch
    {
        { AiRead: false } => "Why.NoAi",
        { Confidence: null } => "Why.ByRule",
        { Confidence: >= Sure } => "Why.Sure",
        { Confidence: >= Fair } => "Why.Fair",
        _ => "Why.Unsure",
    }, language);
}
