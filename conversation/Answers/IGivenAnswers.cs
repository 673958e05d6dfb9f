namespace EthicalBot.Conversation.Answers;

/// <summary>Port: the answers that were given from approved articles, and the doubts about them.</summary>
public interface IGivenAnswers
{
    /// <summary>An answer by the activity that told it, by our id or the index of the channel's; null when there is none or its person's data was erased.</summary>
    Task<GivenAnswer?> FindAsync(ConversationKey conversation, string id, CancellationToken cancellationToken);

    /// <summary>Every answer of this id, in whichever conversation: as a rule one.</summary>
    Task<IReadOnlyList<GivenAnswer>> FindAllAsync(string id, CancellationToken cancellationToken);

    /// <summary>The ids of the answers that were told in a conversation, and whether somebody doubts each.</summary>
    Task<IReadOnlyDictionary<string, bool>> ToldInAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Everybody's answers that told the same words from the same text of an article, oldest first.</summary>
    Task<IReadOnlyList<GivenAnswer>> SameAsync(GivenAnswer answer, CancellationToken cancellationToken);

    /// <summary>The questions since a moment that no article answered, oldest first; at most a thousand.</summary>
    Task<IReadOnlyList<GivenAnswer>> UnansweredAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The doubted answers: those nobody has looked at first, oldest first; at most five hundred.</summary>
    Task<IReadOnlyList<AnswerReview>> ReviewsAsync(CancellationToken cancellationToken);

    /// <summary>Every doubted answer that was judged wrong, oldest first.</summary>
    Task<IReadOnlyList<AnswerReview>> JudgedWrongAsync(CancellationToken cancellationToken);

    /// <summary>A doubted answer by the id of its review; null when there is none.</summary>
    Task<AnswerReview?> FindReviewAsync(string id, CancellationToken cancellationToken);

    /// <summary>Notes what people found; false when the review was judged already.</summary>
    Task<bool> JudgeAsync(AnswerReview review, AnswerJudgement judgement, CancellationToken cancellationToken);
}
