using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Understanding.Text;
using Microsoft.Extensions.Options;

namespace EthicalBot.Knowledge.Answers;

/// <summary>Answers a question from approved articles: found, quoted or written near to them, checked; or says that it cannot.</summary>
public sealed class KnowledgeAnswers(IPassages passages, AnswerRules rules, WrittenAnswers written, IOptions<KnowledgeOptions> options)
{
    private const int Looked = 12;
    private const int Given = 3;

    // "When does it arrive?" has one word to go by, and many articles have it: how far the best is ahead of the next tells more than how well it fits.
    private const double LeastLead = 1.15;
    private const double MostLead = 2;

    // What fits nearly as well as the best may say the same thing otherwise.
    private const double Near = .85;

    /// <summary>What the articles say.</summary>
    public async Task<KnowledgeOutcome> AskAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var question = inquiry.Question.Value;
        var found = (await passages.FindAsync(question, inquiry.Asker, Looked, inquiry.MayBeSent, cancellationToken)).Where(passage => rules.MayBeUsed(passage.Passage)).OrderByDescending(passage => passage.Score).ToList();
        if (found is not [var best, ..] || best.Score < options.Value.Possible)
            return new KnowledgeOutcome.NotKnown();
        // Its own question or its title, which is what a button says: there is nothing to ask back.
        var own = found.FirstOrDefault(passage => IsAskedBy(question, passage.Passage.Article));
        best = own ?? best;
        var alike = found.Where(passage => passage.Score >= options.Value.Possible && passage.Passage.Article.Language == best.Passage.Article.Language).ToList();
        // Before anything is chosen: two articles that say different things fit alike.
        if (AnswerRules.Disagreement(best.Passage.Article, alike.Select(passage => passage.Passage.Article)) is { } disagreement)
            return disagreement;
        if (own is null && !StandsOut(best, found))
            return new KnowledgeOutcome.Which([.. found.Where(passage => passage.Score >= options.Value.Possible).Select(passage => passage.Passage.Article).DistinctBy(article => article.Slug).Take(Given)]);

        var near = alike.Where(passage => passage.Passage.Article.Slug == best.Passage.Article.Slug || (own is null && passage.Score >= best.Score * Near)).Take(Given).ToList();
        return inquiry.MayBeSent && await written.WriteAsync(inquiry, near, cancellationToken) is { } answer ? answer : Quote(question, best);
    }

    private static bool IsAskedBy(string question, Article article)
    {
        var asked = string.Join(' ', Folding.Words(question));
        return article.Questions.Append(article.Title).Any(known => string.Join(' ', Folding.Words(known)) == asked);
    }

    private bool StandsOut(FoundPassage best, List<FoundPassage> found)
    {
        var next = found.FirstOrDefault(passage => passage.Passage.Article.Slug != best.Passage.Article.Slug)?.Score ?? 0;
        var lead = next > 0 ? best.Score / next : MostLead;
        return lead >= LeastLead && best.Score * Math.Min(lead, MostLead) >= options.Value.Certain;
    }

    // What the article says first, and what fits the question best where that is something else.
    private KnowledgeOutcome.Answered Quote(string question, FoundPassage best)
    {
        var opening = new FoundPassage(Passages.Of(best.Passage.Article)[0], best.Score, best.Translated);
        var (first, more) = (Quotation.Opening(opening.Passage), Quotation.From(best.Passage, question));
        var confidence = Math.Min(1, best.Score);
        return best.Passage.Number == 0 || !rules.MayBeUsed(opening.Passage)
            ? new([best], [Quoted(more, 0)], confidence, IsWritten: false)
            : new([opening, best], [Quoted(first, 0), Quoted(more, 1)], confidence, IsWritten: false);
    }

    private static AnswerSentence Quoted(string words, int source) => new(words, source, 1, IsTold: true, []);
}
