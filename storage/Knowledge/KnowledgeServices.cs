using EthicalBot.Conversation.Answers;
using EthicalBot.Knowledge.Library;
using EthicalBot.Storage.Changes;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Storage.Knowledge;

/// <summary>Registers what is kept of articles and of answers from them.</summary>
internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledgeStores(this IServiceCollection services)
    {
        services.AddSingleton<IArticleVersions, ArticleVersionStore>();
        services.AddSingleton<IGivenAnswers, GivenAnswerStore>();
        services.AddSingleton<IChangeWriter, GivenAnswerWriter>();
        services.AddSingleton<IChangeWriter, AnswerDoubtWriter>();
        services.AddSingleton<IChangeWriter, AnswerCorrectedWriter>();
        return services;
    }
}
