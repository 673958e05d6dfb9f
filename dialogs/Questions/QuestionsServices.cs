using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Questions;

/// <summary>Registers questions and what answers them.</summary>
internal static class QuestionsServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services)
    {
        // Scoped: their state is that of one turn.
        services.AddScoped<OpenQuestions>();
        services.AddScoped<AnswerFit>();
        return services;
    }
}
