using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Person;

/// <summary>Registers what brings a person in.</summary>
internal static class PersonServices
{
    public static IServiceCollection AddPersons(this IServiceCollection services)
    {
        services.AddSingleton<PersonReachText>();
        services.AddSingleton<PersonRefusal>();
        // Scoped: their state is that of one turn.
        services.AddScoped<TriedSteps>();
        services.AddScoped<NewCase>();
        services.AddScoped<ContactOnFile>();
        services.AddScoped<HandOver>();
        services.AddScoped<InTheQueue>();
        return services;
    }
}
