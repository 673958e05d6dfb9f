using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Privacy.Register;

/// <summary>Registers declarations, each room its own.</summary>
public static class RegisterServiceCollectionExtensions
{
    /// <summary>Declares stores.</summary>
    public static IServiceCollection Declare(this IServiceCollection services, params IEnumerable<StoredRecords> stores)
    {
        foreach (var store in stores) services.AddSingleton(store);
        return services;
    }

    /// <summary>Declares what protects data.</summary>
    public static IServiceCollection Declare(this IServiceCollection services, params IEnumerable<SecurityMeasure> measures)
    {
        foreach (var measure in measures) services.AddSingleton(measure);
        return services;
    }

    /// <summary>Declares outside parties.</summary>
    public static IServiceCollection Declare(this IServiceCollection services, params IEnumerable<Processor> processors)
    {
        foreach (var processor in processors) services.AddSingleton(processor);
        return services;
    }
}
